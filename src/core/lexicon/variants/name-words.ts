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
