// Names as their bearers write them, for a keyboard in that script: spellings of civil registers and encyclopedias.

const read = (text: string): readonly (readonly [string, string])[] =>
  text.trim().split(/\s*;\s*/).map((line) => {
    const [latin = '', native = ''] = line.split(/\s*=\s*/)
    return [latin, native]
  })

/** A first name in Latin letters, and in Arabic ones. */
export const arabicFirst = read(`Mohamed = محمد; Ahmed = أحمد; Youssef = يوسف; Karim = كريم; Rachid = رشيد; Samir = سمير; Abdelkader = عبد القادر; Abderrahmane = عبد الرحمن; Ali = علي; Amine = أمين; Ayoub = أيوب; Aziz = عزيز;
  Bilal = بلال; Brahim = إبراهيم; Driss = إدريس; Farid = فريد; Fouad = فؤاد; Hakim = حكيم; Hamza = حمزة; Hassan = حسن; Hicham = هشام; Hocine = حسين; Ismaïl = إسماعيل; Jalal = جلال; Jamal = جمال; Kamel = كمال; Khaled = خالد;
  Larbi = العربي; Lotfi = لطفي; Mehdi = مهدي; Mokhtar = مختار; Mourad = مراد; Mustapha = مصطفى; Nabil = نبيل; Nasser = ناصر; Noureddine = نور الدين; Omar = عمر; Othmane = عثمان; Reda = رضا; Saïd = سعيد; Salah = صلاح;
  Sofiane = سفيان; Tahar = طاهر; Tarek = طارق; Walid = وليد; Yassine = ياسين; Zakaria = زكرياء; Aïcha = عائشة; Fatima = فاطمة; Khadija = خديجة; Leïla = ليلى; Amina = أمينة; Nadia = نادية; Samira = سميرة; Naïma = نعيمة;
  Malika = مليكة; Zahra = زهراء; Zineb = زينب; Hayat = حياة; Hanane = حنان; Karima = كريمة; Latifa = لطيفة; Meryem = مريم; Rachida = رشيدة; Salima = سليمة; Soraya = ثريا; Souad = سعاد; Yasmine = ياسمين; Zohra = زهرة;
  Reza = رضا; Ahmad = أحمد; Najib = نجيب; Farhad = فرهاد`)

/** A surname in Latin letters, and in Arabic ones. */
export const arabicLast = read(`Benali = بن علي; Haddad = حداد; Mansouri = منصوري; Cherif = شريف; Belkacem = بلقاسم; Hamdi = حمدي; Alaoui = علوي; Berrada = برادة; Brahimi = براهيمي; Daoudi = داودي; El Fassi = الفاسي; El Idrissi = الإدريسي;
  El Khattabi = الخطابي; Filali = فيلالي; Gharbi = غربي; Hassani = حسني; Idrissi = إدريسي; Kaddour = قدور; Khaldi = خالدي; Makhlouf = مخلوف; Nasri = ناصري; Rahmani = رحماني; Saidi = سعيدي; Slimani = سليماني; Tahiri = طاهري;
  Trabelsi = طرابلسي; Ziani = زياني; Zitouni = زيتوني; Ahmadi = أحمدي; Rahimi = رحيمي; Karimi = كريمي; Mohammadi = محمدي; Hosseini = حسيني; Haidar = حيدر; Khoury = خوري; Al Masri = المصري; Moussaoui = موساوي; Boukhari = بوخاري`)

/** A first name in Latin letters, and in Cyrillic ones. */
export const cyrillicFirst = read(`Oleksandr = Олександр; Aleksandr = Александр; Andriy = Андрій; Andrei = Андрей; Volodymyr = Володимир; Vladimir = Владимир; Serhiy = Сергій; Sergei = Сергей; Dmytro = Дмитро; Dmitri = Дмитрий; Mykola = Микола;
  Nikolaï = Николай; Ivan = Иван; Yuriy = Юрій; Yevhen = Євген; Evgueni = Евгений; Viktor = Виктор; Anatoliy = Анатолій; Taras = Тарас; Bohdan = Богдан; Vitaliy = Віталій; Roman = Роман; Maksym = Максим; Ruslan = Руслан;
  Dragan = Драган; Zoran = Зоран; Nikola = Никола; Petar = Петар; Georgi = Георги; Dimitar = Димитър; Hristo = Христо; Olena = Олена; Oksana = Оксана; Svitlana = Світлана; Svetlana = Светлана; Nataliya = Наталія;
  Natalia = Наталья; Tetiana = Тетяна; Tatiana = Татьяна; Iryna = Ірина; Irina = Ирина; Kateryna = Катерина; Ekaterina = Екатерина; Yuliya = Юлія; Ludmila = Людмила; Lyubov = Любов; Milica = Милица; Jelena = Јелена`)

/** A surname in Latin letters, and in Cyrillic ones. */
export const cyrillicLast = read(`Kovalenko = Коваленко; Shevchenko = Шевченко; Petrenko = Петренко; Bondarenko = Бондаренко; Tkachenko = Ткаченко; Kravchenko = Кравченко; Oliynyk = Олійник; Lysenko = Лисенко; Melnyk = Мельник; Boyko = Бойко;
  Kovalchuk = Ковальчук; Polishchuk = Поліщук; Marchenko = Марченко; Rudenko = Руденко; Savchenko = Савченко; Ivanov = Иванов; Petrov = Петров; Smirnov = Смирнов; Kuznetsov = Кузнецов; Popov = Попов; Sokolov = Соколов;
  Lebedev = Лебедев; Novikov = Новиков; Morozov = Морозов; Volkov = Волков; Jovanović = Јовановић; Petrović = Петровић; Đorđević = Ђорђевић; Dimitrov = Димитров; Georgiev = Георгиев; Todorov = Тодоров; Stoyanov = Стоянов;
  Magomedov = Магомедов; Aliev = Алиев; Kadyrov = Кадыров; Umarov = Умаров`)
