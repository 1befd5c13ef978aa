/**
 * Texts to measure the proof with, made up for it. Marks, taken out before use: `{<…}` a negation
 * of what follows, `{>…}` a negation of what stands before, `{=…}` the unit of the figure before.
 */
export interface Sample {
  readonly lang: string;
  readonly marked: string;
  /** Words that the text does not hold: to change, add and negate with. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly negations: readonly string[];
  readonly units: readonly string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    lang: 'fr',
    marked:
      'Le tribunal de Lannoy a rendu son jugement mardi 14 mars 2023, après deux années d’enquête sur les comptes de la société Verdelin. Les juges {<n’}ont {>pas} retenu la fraude, mais ils condamnent l’entreprise à verser 12 500,50{= €} à ses anciens clients. « Nous {<ne} sommes {<jamais} intervenus dans la gestion des fonds », affirme sa directrice, Hélène Marceau, qui fera appel. Selon l’expert désigné, les pertes atteignent 3,5{= millions} d’euros, soit une baisse de −7,25{= %} par rapport à 2019… Aucun salarié {<n’}a été licencié depuis lors. Les associations — elles étaient dix-sept à la barre — jugent la décision trop clémente et demandent une réforme complète du contrôle. Près de 1 250 épargnants attendaient ce verdict ; beaucoup d’entre eux vivent aujourd’hui loin d’ici. Le maire, Paul Étienne, {<n’}était {>pas} présent à l’audience. Il avait promis en 2017 un soutien aux familles touchées, puis s’était tu pendant l’été. La société emploie encore 480 personnes à Roubaix et produit chaque mois 20{= tonnes} de papier recyclé.',
    words: ['bateau', 'rivière', 'toujours', 'rouge', 'marché', 'école', 'lentement', 'fenêtre'],
    names: ['Dupuis', 'Lyon', 'Camille', 'Orlane'],
    negations: ['pas', 'jamais', 'ne', 'sans'],
    units: ['$', '‰', 'milliards', 'kilos'],
  },
  {
    lang: 'en',
    marked:
      'The inspectors of Harrow County published their findings on 4 May 2021, after reading more than 3.5{= million} records from eleven hospitals. They did {<not} find any evidence of fraud—a result that surprised the governor, Alan Whitcombe. “We have {<never} hidden a single document,” said the head of the trust, Dr. Maria Okafor, who had refused to resign. The efficient, non-binding inquiry cost £1.5bn and ended at 10:30 on a Friday morning. Waiting times fell by 12{= percent} in the north, but rose by 8{= percent} along the coast, where two clinics had closed. Nobody has explained why the minister {<didn’t} answer the letters sent to his office in March. The trust employs 14,200 people and treats about 900 patients a day… Temperatures in the storage rooms stood at -5 degrees, well below the limit agreed in Geneva. Campaigners called the report timid; its authors were {<not} allowed to question former ministers under oath. A second volume, due in autumn, will look at contracts signed between 2015 and 2018 with the firm Bellweather.',
    words: ['river', 'yellow', 'bicycle', 'quickly', 'harvest', 'always', 'window', 'seven'],
    names: ['Boston', 'Harriet', 'Quillfeather', 'Kenya'],
    negations: ['not', 'never', 'no', 'hardly'],
    units: ['thousand', '%', 'litres', 'billion'],
  },
  {
    lang: 'de',
    marked:
      'Der Untersuchungsausschuss des Landtags hat am 12. Juni 2022 seinen Bericht über die Brückenbauten in Hallstedt vorgelegt. Die Prüfer fanden {>keine} Belege für Bestechung, kritisierten aber die späte Aufsicht scharf. „Wir haben {<nie} Geld angenommen“, sagte der frühere Bürgermeister Jürgen Großmann vor den Abgeordneten. Die Kosten stiegen von 4,2{= Millionen} auf über 11{= Millionen} Euro, also um mehr als 160{= Prozent} binnen weniger Monate. Das Ministerium hatte die Warnungen der Ingenieurin Käthe Öztürk {<nicht} weitergegeben. Bei −12{= °} war der Beton damals gegossen worden – so steht es in den Akten. Rund 2 300 Anwohner mussten ihre Häuser verlassen; viele von ihnen sind bis heute fort. Der Auftrag ging an eine Firma aus Lübeck, die zuvor noch {<nie} eine Brücke gebaut hatte. Die Opposition fordert eine Neuwahl, während die Regierung auf Zeit spielt. Der Verkehr fließt seit 2020 über eine Behelfsbrücke, deren Prüfung im Herbst ansteht.',
    words: ['Fenster', 'gelb', 'schnell', 'Fluss', 'immer', 'Garten', 'sieben', 'Schule'],
    names: ['Bremen', 'Annette', 'Krüger', 'Portugal'],
    negations: ['nicht', 'nie', 'kein', 'kaum'],
    units: ['Milliarden', '%', 'Tonnen', 'km'],
  },
  {
    lang: 'ru',
    marked:
      'Комиссия областного совета опубликовала отчёт 17 апреля 2021 года, изучив более 1 400 документов о закупках больницы. Проверяющие {<не} нашли следов подкупа, однако указали на слабый надзор со стороны министерства. «Мы {<никогда} {<не} скрывали счета», — заявила главный врач Ольга Синицына журналистам. Расходы выросли с 3,2{= млн} до 9,8{= млн} рублей, то есть почти на 206{= %} за два года. Губернатор Павел Ёлкин {<не} ответил на письма сотрудников, отправленные в марте. Около 640 пациентов перевели в соседний город; многие из них вернулись домой осенью. Температура на складе опускалась до −5 градусов, хотя правила требовали тепла. Профсоюз требует новой проверки и просит передать материалы в суд Казани. Договор подписала фирма «Белый мост», которая прежде {<не} строила лечебниц. Второй том отчёта выйдет зимой и расскажет о сделках 2015–2018 годов…',
    words: ['река', 'жёлтый', 'быстро', 'окно', 'всегда', 'школа', 'сад', 'семь'],
    names: ['Москва', 'Ирина', 'Соколов', 'Пермь'],
    negations: ['не', 'никогда', 'без', 'нет'],
    units: ['млрд', '‰', 'тонн', 'км'],
  },
  {
    lang: 'el',
    marked:
      'Η επιτροπή του δήμου δημοσίευσε την έκθεσή της στις 9 Μαΐου 2022, αφού εξέτασε πάνω από 1 800 έγγραφα για τα έργα στο λιμάνι. Οι ελεγκτές {<δεν} βρήκαν ίχνη απάτης, αλλά επέκριναν αυστηρά την εποπτεία του υπουργείου. «{<Δεν} κρύψαμε {>ποτέ} κανένα τιμολόγιο», είπε η πρώην δήμαρχος Ελένη Παππά στους δημοσιογράφους. Το κόστος ανέβηκε από 2,4{= εκατομμύρια} σε 7,1{= εκατομμύρια} ευρώ, δηλαδή σχεδόν 196{= %} μέσα σε τρία χρόνια. Ο περιφερειάρχης {<δεν} απάντησε στις επιστολές των εργαζομένων που στάλθηκαν τον Μάρτιο. Περίπου 520 οικογένειες μετακόμισαν προσωρινά στην Πάτρα και γύρισαν το φθινόπωρο. Η θερμοκρασία στην αποθήκη έπεσε στους −5 βαθμούς, κάτω από το όριο. Η σύμβαση δόθηκε σε εταιρεία που {<δεν} είχε χτίσει ξανά προβλήτα. Ο δεύτερος τόμος θα κυκλοφορήσει τον χειμώνα και αφορά τις συμφωνίες του 2016…',
    words: ['ποτάμι', 'κίτρινο', 'γρήγορα', 'παράθυρο', 'πάντα', 'σχολείο', 'κήπος', 'επτά'],
    names: ['Αθήνα', 'Μαρία', 'Νικολάου', 'Κύπρος'],
    negations: ['δεν', 'ποτέ', 'μην', 'χωρίς'],
    units: ['δισεκατομμύρια', '‰', 'τόνους', 'χλμ'],
  },
  {
    lang: 'ar',
    marked:
      'نشرت لجنة المجلس البلدي تقريرها في 12 يونيو 2021 بعد فحص أكثر من 1 300 وثيقة عن مشتريات المستشفى. {<لم} يجد المفتشون دليلا على الرشوة، لكنهم انتقدوا ضعف الرقابة في الوزارة. وقالت المديرة سلمى حداد إن الإدارة {<لا} تخفي أي فاتورة عن الصحافة. ارتفعت التكاليف من 3.2{= مليون} إلى 9.8{= مليون} دينار خلال عامين، أي بنسبة 206{=%} تقريبا. {<لم} يرد المحافظ كريم النجار على رسائل العاملين التي أرسلت في مارس. نقل نحو 640 مريضا إلى مدينة مجاورة ثم عادوا إلى بيوتهم في الخريف. بلغت الحرارة في المخزن -5 درجات رغم أن القواعد تطلب الدفء. ذهب العقد إلى شركة {<لم} تبن مستشفى من قبل، كما جاء في الملف. تطالب النقابة بتحقيق جديد وتريد إحالة الأوراق إلى محكمة تونس.',
    words: ['نهر', 'أصفر', 'بسرعة', 'نافذة', 'دائما', 'مدرسة', 'حديقة', 'سبعة'],
    names: ['بغداد', 'مريم', 'الخطيب', 'عمان'],
    negations: ['لا', 'لم', 'ليس', 'غير'],
    units: ['مليار', '٪', 'طن', 'كيلومتر'],
  },
  {
    lang: 'fa',
    marked:
      'کمیسیون شورای شهر گزارش خود را در ۱۲ خرداد ۱۴۰۰ پس از بررسی بیش از ۱۳۰۰ سند درباره خریدهای بیمارستان منتشر کرد. بازرسان مدرکی از رشوه پیدا {>نکردند}، اما از ضعف نظارت در وزارتخانه انتقاد کردند. خانم سیمین راد گفت که مدیریت هیچ صورت‌حسابی را پنهان {>نکرده} است. هزینه‌ها از ۳٫۲{= میلیون} به ۹٫۸{= میلیون} تومان رسید، یعنی نزدیک ۲۰۶{= درصد} در دو سال. استاندار به نامه‌های کارکنان که در فروردین فرستاده شد پاسخ {>نداد}. حدود ۶۴۰ بیمار به شهر همسایه برده شدند و پاییز به خانه برگشتند. این ساختمان برای زمستان آماده {>نیست} و دیوارهای آن ترک دارد. قرارداد به شرکتی از شیراز رسید که پیشتر خانه می‌ساخت. سندیکا خواهان بررسی تازه است و می‌خواهد پرونده به دادگاه تهران برود.',
    words: ['رودخانه', 'زرد', 'پنجره', 'همیشه', 'مدرسه', 'باغ', 'هفت', 'دوچرخه'],
    names: ['اصفهان', 'مریم', 'کریمی', 'تبریز'],
    negations: ['نه', 'هرگز', 'نیست', 'بدون'],
    units: ['میلیارد', '٪', 'تن', 'کیلومتر'],
  },
  {
    lang: 'ja',
    marked:
      '市議会の委員会は2021年6月12日、病院の購入に関する1300件の文書を調べた報告書を公表した。調査員は賄賂の証拠を見つけ{>られなかった}が、省の監督の弱さを厳しく批判した。院長の佐藤恵子氏は「請求書を隠したことは一度も{>ない}」と記者団に語った。費用は3.2{=億}円から9.8{=億}円に増え、二年間で約206{=％}の上昇となった。知事は三月に送られた職員の手紙に答え{>なかった}。約640人の患者が隣の町へ移され、秋に家へ戻った。倉庫の温度は−5度まで下がり、規則の限度を下回っていた。契約は病院を建てた経験が{>ない}大阪の会社に渡った。組合は新しい調査を求め、書類を裁判所へ送るよう望んでいる。',
    words: ['川', '黄', '窓', '庭', '橋', '船', '空', '雪'],
    names: ['鈴木', '京都', '花子', '札幌'],
    negations: ['ない', 'ません', '不', '非'],
    units: ['兆', '‰', 'トン', '里'],
  },
];
