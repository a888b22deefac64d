function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** Small words that belong to the family name after them; lower-case. */
export const FAMILY_PARTICLES = wordSet(
  'de da do dos das di del della dela la le du des van von der den ter ten zu zur y e bin ibn ben bint abu al el ' +
    'ул аль эль бин бен ибн де да ди ван фон дер тер оглы бин بن ابن بنت أبو ابو آل فان فون دي دو دا בן בר בת אבו ון',
);

/** Words after a family name. */
export const NAME_SUFFIXES = wordSet(
  'jr jr. sr sr. ii iii iv v phd md esq esq. jnr младший старший الأول الثاني الثالث الابن الأب',
);

/** Words of the articles that open names of organizations; an apostrophe takes no space after it. */
export const LEADING_ARTICLES: readonly string[] = [
  'the ',
  'le ',
  'la ',
  'les ',
  "l'",
  'l’',
  'der ',
  'die ',
  'das ',
  'el ',
  'los ',
  'las ',
  'il ',
  'lo ',
  'gli ',
  'o ',
  'os ',
  'het ',
  'de ',
];

/** Names of companies that are also everyday words: alone they say nothing. Folded. */
export const COMPANY_WORDS = wordSet(
  'apple amazon alphabet meta target shell gap oracle orange visa square block stripe slack zoom snap notion figure ' +
    'unity intel chase discover delta united southwest frontier spirit virgin dove tide mars twitter x word access ' +
    'office windows next focus monster match fox sky sun sprint general standard national international global ' +
    'first american royal group bank energy capital partners media systems solutions technologies digital data ' +
    'polar bell ford gates twin ring nest box dash chime ally root oscar lemon hertz caterpillar subway puma jaguar',
);

/** Arabic words so frequent that a derived form equal to one of them is no name. Folded. */
export const ARABIC_WORDS = wordSet(
  'كان كانت يكون تكون قال قالت يقول تقول هذا هذه ذلك تلك التي الذي الذين كل بعض غير بين بعد قبل عند منذ حتى حين ' +
    'عام يوم شهر سنه اليوم امس غدا مره اخر اخرى اول ثاني كبير صغير جديد قديم كثير قليل عدد بلد بلاد دوله حكومه وزير ' +
    'رئيس مدير شركه بنك سوق مال مليون مليار دولار نفط غاز حرب سلام جيش شرطه قانون حق عمل عامل كتاب باب دار بيت مدينه ' +
    'شارع طريق باص سياره رجل امراه ولد بنت ابن اب ام اخ راس يد عين قلب دم ماء نار ارض سماء شمس قمر بحر نهر جبل شمال ' +
    'جنوب شرق غرب علم فن لعب فاز خسر سيد نائب عضو مجلس حزب لجنه فريق نادي كره هدف مباراه دور دوري كاس بطل لاعب مدرب ' +
    'شير سام سم بوش ماسك ميرا ميل سير مارس مايو بل مع من في على الى عن او ام ثم قد لم لن لا ما ان اذا كما لكن سوف ليس ' +
    'بيل جو جون روز لي ماري رام دين نور سعيد كريم جميل طويل قصير حسن امن اسم سبب حال خاص عام جدا فقط ايضا هنا هناك',
);

/** Words and names that foreign names of one word become when a letter is exchanged, left out or put in. Folded. */
const WORDS_ALONE = wordSet(
  'توتر توترات توتير توتش تويج تاتش منشات منشاه منشا مناشات منصات منصه منصب مناصب منشور نشرات مونه ميته بومه ناده نادله ' +
    'نداء نديل ندله دليل بديل بديله جراد قراد غراب جيران جيوش جوائز جوار جولات جوله غول جول كول قول قوله اقوال كوارث ' +
    'كيل وكيل وكل وكاله توكل توكيل شيك شيكات شات شاشه شاشات تشات شارك شركات شركاء بركات بركه بركان براكين بريد برد بارد ' +
    'بارده برود دور دورات داري دراي فرد فريد فوري فورا افراد مفرد فرص فارس فورس فور فول فيل فيله ليف ليل لايف لين لان ' +
    'ليت لات لوت لوم لون الوان لولب كوب كوبه كاسه كيف كافه كفيل كلام كلمه كامل كمال كريه كره كوره كوري كنت كانت كينيا ' +
    'كانا قانا جانا غانا غينيا غاليه جالي قالي غالي عالي مالي مال ماله ميل ميلي موال امل عمال مارك مركب مركز مراكز مركل ' +
    'مكر ماكر مكروه بنوك بانك نوك ناقه نيل نال ناله نافذ نفيد نفيده نفيدها نفديه انفذ تنفيذ تنفيذيه تسال تسلل تسلا تيس ' +
    'تاسع تست تست بستان بست بوست بوستر استاذ سكت سكوت سكيب سرد سارد سرير سرور سور سوريه سوره صور سوار سوفت سوق سياق ساق ' +
    'ساقيه سكر سنه سني سوني سان سين ريح روح روحي روما رومه رامه رومي راكب ركب ركاب ركن روكن رود راد ريد رد ورد ورده وارد ' +
    'وريد بريق برق ابريق بيرق فريق فروق فارق غريق غرق طرق حرق حريق عريق عراق غراد جرد جريده جرائد غريد قريد كردي كرد كراد ' +
    'كراج جراج جوده جيده جاد جد قد قاد قيد كيد اكيد كاد كود اكواد لبت لوبيا ليبيا لبيا بيت ابيات بات باتت باتش بتات تاب ' +
    'توب توت تات تيت تيتان طيران ايران ايراد ايدي ايام اوان اوبك اوبار اوبرا بندر بنادر بندور اندور تندور اينما اينفد ' +
    'نفد نفذ نفط نافط جمني جمناي قمنا قمني كمن كمين كمناي يمين يمن يونيو يوليو قارن قرن قرون كورن كرن كيرن كارن يكون يكن ' +
    'لنكن لنكدن لينكد مورد موارد مراد مروان مران ميران ميراث مرات مراتي موات مواطن بالاجي براد بارد فيلم فلم افلام فيلق ' +
    'دال داله دلال دلتا دله دولي دوليه دلو ديلي دوال جدل جدول جمال جمل جيمي كيمي كيميا كيمياء قيم قيمه قيمي كم كام كيم',
);

/** Letters that stand before an Arabic word and belong to it in writing; what folding leaves of them. */
const CLITIC = /^(?:[وف]?(?:ال|بال|كال|لل)|[وف][بلكس]?|[بلكس])(?=..)/u;

let known: { readonly words: ReadonlySet<string>; readonly bare: ReadonlySet<string> } | undefined;

/** Whether a folded form of one word is an Arabic word, or is one with a clitic, or becomes one with a clitic. */
export function looksArabic(form: string): boolean {
  if (!known) {
    const words = new Set([...ARABIC_WORDS, ...WORDS_ALONE]);
    known = { words, bare: new Set(Array.from(words, (word) => word.replace(CLITIC, ''))) };
  }
  return known.words.has(form) || known.bare.has(form) || known.words.has(form.replace(CLITIC, ''));
}
