/**
 * What sites put around their articles, in one language; phrases are parted by bars. `0` stands for any number; case
 * and marks do not count.
 */
export type FurniturePhrases = {
  /** A block made of these and nothing else is no part of the article: counters, share bars, buttons. */
  readonly lines: string;
  /** A short block that begins so points elsewhere or labels something. */
  readonly leads: string;
  /** A block that begins so is a notice of the site, however long. */
  readonly notices: string;
  /** A line of this kind heads a list of other articles. */
  readonly related: string;
  /** A line of this kind heads the readers' comments, which last to the end. */
  readonly comments: string;
};

export const FURNITURE_PHRASES: Readonly<Record<string, FurniturePhrases>> = {
  ar: {
    lines:
      'شارك | مشاركة | شارك هذا المقال | شارك المقال | شارك الخبر | شاركها | مشاركة المقال | ' +
      'شارك على | فيسبوك | تويتر | إكس | واتساب | تيليجرام | تلغرام | لينكد إن | لينكدإن | ' +
      'بينتيريست | ماسنجر | نسخ الرابط | تم نسخ الرابط | رابط مختصر | طباعة | بريد إلكتروني | ' +
      'إرسال بالبريد | مشاركة عبر البريد | حفظ | استمع | استمع إلى المقال | 0 مشاهدة | 0 مشاهدات | ' +
      '0 إعجاب | 0 إعجابات | 0 تعليق | 0 تعليقات | 0 مشاركة | 0 مشاركات | 0 قراءة | 0 دقيقة قراءة | ' +
      '0 دقائق قراءة | دقيقة واحدة للقراءة | وقت القراءة 0 دقيقة | وقت القراءة 0 دقائق | ' +
      'وقت القراءة | مدة القراءة 0 دقائق | عدد المشاهدات | عدد المشاهدات 0 | موثوق 0 | تاريخ النشر | ' +
      'آخر تحديث | حجم الخط | تباعد السطور | زر الذهاب إلى الأعلى | العودة إلى الأعلى | إلى الأعلى | ' +
      'جدول المحتويات | جدول المحتوى | جدول المحتوي | محتويات المقال | شاهد النسخة الأصلية | ' +
      'عرض النسخة الأصلية | اقرأ المزيد | قراءة المزيد | المزيد | إعلان | إعلانات | اشترك الآن | ' +
      'اشترك | تابعنا | تابعنا على | تابعنا على أخبار جوجل | أخبار جوجل | سجل دخولك لإضافة تعليق | ' +
      'سجل الدخول للتعليق | لا توجد تعليقات | لا توجد تعليقات بعد | كن أول من يعلق | أضف تعليقا | ' +
      'أضف تعليقك | اترك تعليقا | اكتب تعليقك',
    leads:
      'اقرأ أيضا | اقرأ أيضًا : | إقرأ أيضا | اقرأ كذلك | اقرأ المزيد | اقرأ أكثر | قد يهمك | ' +
      'قد يهمك أيضا | قد يعجبك | شاهد أيضا | طالع أيضا | طالع المزيد | مواضيع متعلقة : | للمزيد : | ' +
      'انظر أيضا | تاريخ النشر : | آخر تحديث : | كلمات مفتاحية | الكلمات المفتاحية | الوسوم : | ' +
      'وسوم : | تابعونا على | تابعوا | تابع آخر الأخبار | اشترك في نشرتنا | اشترك في النشرة',
    notices:
      'نستخدم ملفات تعريف الارتباط | يستخدم هذا الموقع ملفات تعريف الارتباط | ' +
      'نحن نستخدم ملفات تعريف الارتباط | قد تحتوي هذه الصفحة على محتوى من جهات خارجية | ' +
      'لن يتم نشر عنوان بريدك الإلكتروني | جميع الحقوق محفوظة',
    related:
      'مقالات ذات صلة | أخبار ذات صلة | مواضيع ذات صلة | موضوعات ذات صلة | قصص ذات صلة | ' +
      'أخبار متعلقة | مقالات متعلقة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أخر الأخبار | ' +
      'اخترنا لك | اخترنا لكم | المزيد من الأخبار | اقرأ أيضا | قد يهمك أيضا | قد يعجبك أيضا | ' +
      'شاهد أيضا',
    comments: 'التعليقات | تعليقات | تعليقات القراء | آراء القراء | اترك تعليقا | أضف تعليقا | اترك ردا',
  },
  de: {
    lines:
      'Teilen | Artikel teilen | Drucken | Merken | Link kopieren | E Mail | Facebook | WhatsApp | ' +
      '0 Kommentare | 0 Kommentar | 0 Min Lesezeit | 0 Minuten Lesezeit | Lesezeit 0 Minuten | ' +
      'Lesezeit 0 Min | Anzeige | Nach oben | Mehr anzeigen | Vorlesen | Inhaltsverzeichnis | ' +
      'Startseite | Weiterlesen',
    leads:
      'Lesen Sie auch | Lesen Sie mehr | Mehr zum Thema : | Auch interessant | Siehe auch : | Weiterlesen mit | ' +
      'Schlagworte :',
    notices: 'Wir verwenden Cookies | Diese Website verwendet Cookies | Alle Rechte vorbehalten',
    related:
      'Mehr zum Thema | Lesen Sie auch | Auch interessant | Verwandte Artikel | Ähnliche Artikel | ' +
      'Meistgelesen',
    comments: 'Kommentare | Leserkommentare | Kommentar schreiben | Schreiben Sie einen Kommentar',
  },
  en: {
    lines:
      'share | share this | advert | advertising | close | caption | continue reading below | published | updated | last updated | share this article | share this story | share article | ' +
      'share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp | ' +
      'share via email | facebook | twitter | whatsapp | linkedin | telegram | pinterest | reddit | ' +
      'messenger | tweet | e mail | email | print | save | copy link | link copied | copied | ' +
      'listen to this article | listen | 0 comments | 0 comment | 0 shares | 0 share | 0 views | ' +
      '0 view | 0 likes | 0 like | 0 min read | 0 minute read | 0 minutes read | reading time 0 min | ' +
      'reading time 0 minutes | advertisement | sponsored | sponsored content | ' +
      'story continues below advertisement | article continues below advertisement | ' +
      'skip to main content | skip to content | back to top | go to top | table of contents | ' +
      'read more | show more | load more | continue reading | view original | subscribe | ' +
      'subscribe now | sign up | sign in | log in | follow us | font size | line spacing | ' +
      'image source | getty images | be the first to comment | no comments yet | log in to comment | ' +
      'leave a comment | add a comment',
    leads:
      'read also | also read | see more : | published : | updated : | last updated : | posted : | read more : | read more about | read next | see also : | related : | ' +
      'related story | related article | more on this story | more : | watch : | tags : | ' +
      'filed under | topics : | follow us on | sign up for our | sign up for the | sign up to our | ' +
      'subscribe to our | click here to',
    notices:
      'we use cookies | this site uses cookies | this website uses cookies | ' +
      'by continuing to use this site | all rights reserved | ' +
      'this page may contain third party content | your email address will not be published',
    related:
      'related | don’t miss | related articles | related stories | related news | related posts | related topics | ' +
      'related content | more on this story | read more | read next | see also | most read | ' +
      'most popular | most viewed | trending | trending now | latest news | recommended | ' +
      'recommended for you | you may also like | you might also like | more from | up next',
    comments:
      'comments | reader comments | leave a comment | leave a reply | join the conversation | ' +
      'post a comment',
  },
  es: {
    lines:
      'Compartir | Compartir este artículo | Imprimir | Guardar | Copiar enlace | ' +
      'Correo electrónico | Facebook | WhatsApp | 0 comentarios | 0 comentario | 0 min de lectura | ' +
      '0 minutos de lectura | Publicidad | Volver arriba | Leer más | Ver más | Suscríbete',
    leads:
      'Lea también | Lee también | Leer también | Te puede interesar | Más información : | ' +
      'Etiquetas : | Ver también :',
    notices:
      'Utilizamos cookies | Usamos cookies | Este sitio utiliza cookies | ' + 'Todos los derechos reservados',
    related:
      'Artículos relacionados | Noticias relacionadas | Te puede interesar | Lo más leído | ' +
      'Lo más visto | Lea también',
    comments: 'Comentarios | Deja un comentario | Dejar un comentario',
  },
  fa: {
    lines:
      'اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | کپی لینک | لینک کوتاه | چاپ | ' +
      'ارسال به دوستان | تلگرام | واتساپ | توییتر | 0 نظر | 0 بازدید | زمان مطالعه 0 دقیقه | ' +
      '0 دقیقه مطالعه | فهرست مطالب | تبلیغات',
    leads: 'بیشتر بخوانید | همچنین بخوانید | بیشتر بدانید | مطالب مرتبط : | برچسب ها : | برچسب‌ها :',
    notices: 'تمامی حقوق | نشانی ایمیل شما منتشر نخواهد شد',
    related: 'مطالب مرتبط | اخبار مرتبط | پربازدیدترین | پربازدیدها | بیشتر بخوانید | آخرین اخبار',
    comments: 'نظرات | دیدگاه ها | دیدگاه‌ها | نظر شما | نظرات کاربران | دیدگاهتان را بنویسید',
  },
  fr: {
    lines:
      'Partager | Partager cet article | Partager l’article | Imprimer | Enregistrer | ' +
      'Copier le lien | Lien copié | E mail | Facebook | WhatsApp | 0 commentaires | 0 commentaire | ' +
      '0 min de lecture | Lecture 0 min | Temps de lecture 0 min | Temps de lecture 0 minutes | ' +
      'Publicité | Retour en haut | Haut de page | Lire la suite | Voir plus | Écouter l’article | ' +
      'Sommaire | S’abonner | Article réservé aux abonnés',
    leads:
      'Lire aussi | À lire aussi | Lire également | À lire également | Voir aussi : | ' +
      'Sur le même sujet : | Mots clés :',
    notices:
      'Nous utilisons des cookies | Ce site utilise des cookies | Tous droits réservés | ' +
      'Votre adresse e mail ne sera pas publiée',
    related:
      'À lire aussi | Lire aussi | Sur le même sujet | Articles liés | Articles similaires | ' +
      'Les plus lus | Voir aussi',
    comments: 'Commentaires | Laisser un commentaire | Réagir | Vos réactions',
  },
  he: {
    lines:
      'שתף | שתפו | שיתוף | הדפסה | הדפסת כתבה | העתקת קישור | פייסבוק | ווטסאפ | 0 תגובות | פרסומת | ' +
      'לכתבה המלאה',
    leads: 'קראו עוד | קראו גם | לקריאה נוספת | תגיות : | כתבות נוספות :',
    notices: 'כל הזכויות שמורות | אתר זה משתמש בעוגיות',
    related: 'כתבות נוספות | כתבות קשורות | קראו גם | אולי יעניין אותך | הנצפות ביותר',
    comments: 'תגובות | הוסף תגובה | הוספת תגובה',
  },
  it: {
    lines:
      'Condividi | Stampa | Copia link | Facebook | 0 commenti | 0 min di lettura | Pubblicità | ' +
      'Leggi tutto | Torna su',
    leads: 'Leggi anche | Approfondimento : | Potrebbe interessarti | Vedi anche : | Argomenti :',
    notices:
      'Utilizziamo i cookie | Questo sito utilizza cookie | Tutti i diritti riservati | ' +
      'Riproduzione riservata',
    related: 'Articoli correlati | Leggi anche | Potrebbe interessarti anche | I più letti',
    comments: 'Commenti | Lascia un commento',
  },
  nl: {
    lines:
      'Delen | Deel dit artikel | Afdrukken | Kopieer link | 0 reacties | 0 min leestijd | ' +
      'Advertentie | Lees meer | Naar boven',
    leads: 'Lees ook | Lees verder : | Bekijk ook : | Zie ook :',
    notices: 'Wij gebruiken cookies | Deze website gebruikt cookies | Alle rechten voorbehouden',
    related: 'Lees ook | Gerelateerde artikelen | Meest gelezen | Meer over',
    comments: 'Reacties | Plaats een reactie',
  },
  pt: {
    lines:
      'Compartilhar | Compartilhe | Partilhar | Imprimir | Copiar link | 0 comentários | ' +
      '0 min de leitura | Publicidade | Leia mais | Voltar ao topo',
    leads: 'Leia também | Leia mais : | Veja também | Saiba mais : | Assuntos :',
    notices: 'Usamos cookies | Utilizamos cookies | Este site usa cookies | Todos os direitos reservados',
    related: 'Artigos relacionados | Notícias relacionadas | Leia também | Veja também | Mais lidas',
    comments: 'Comentários | Deixe um comentário',
  },
  ru: {
    lines:
      'Поделиться | Распечатать | Скопировать ссылку | Телеграм | ВКонтакте | 0 комментариев | ' +
      '0 комментария | 0 мин чтения | 0 просмотров | Реклама | Наверх | Читать далее',
    leads: 'Читайте также | Читать также | См также | Смотрите также | Теги : | Материалы по теме :',
    notices: 'Мы используем файлы cookie | Этот сайт использует файлы cookie | Все права защищены',
    related:
      'Читайте также | Материалы по теме | По теме | Похожие материалы | Самое читаемое | ' + 'Популярное',
    comments: 'Комментарии | Обсуждение | Оставить комментарий',
  },
  tr: {
    lines:
      'Paylaş | Haberi paylaş | Yazdır | Linki kopyala | Kaydet | 0 yorum | 0 dakika okuma | ' +
      '0 dk okuma | Okuma süresi 0 dk | Reklam | Başa dön | Devamını oku',
    leads: 'Ayrıca okuyun | Bunu da okuyun | İlgili haber | Etiketler : | Ayrıca bakınız',
    notices: 'Çerezleri kullanıyoruz | Bu site çerez kullanır | Tüm hakları saklıdır',
    related:
      'İlgili haberler | Benzer haberler | Çok okunanlar | En çok okunanlar | Son haberler | ' +
      'Bunlar da ilginizi çekebilir',
    comments: 'Yorumlar | Yorum yap | Yorum yazın',
  },
};
