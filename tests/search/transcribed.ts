// Names as papers write them, each followed by how others write the same name: one school of transcription or one country against another. The
// sounds are trained on this list, and on no other; the list that measures them (made/variants.ts) is another hand's.

const arabic = `
Abdelkader Abdulqadir Abdelqader Abdul-Kader|Abderrahmane Abdurrahman Abdulrahman Abdel-Rahman|Abdelhakim Abdulhakeem Abdelhakeem|Abdelouahab Abdulwahab Abdelwahab|Abdelghani Abdulghany Abdelrani
Boudjemaa Boujemaa Bujama|Benchikh Bencheikh Ben-Cheikh|Belhadj Belhaj Bel-Hadj|Bouazza Buazza Bouaza|Hadj Haj Hajj|Djelloul Jelloul Jalloul|Djamila Jamila Jamilah|Djaballah Jaballah Jabbala|Khadija Khadidja Hadija Kadija
Khaled Khalid Khaleed|Khelifi Khalifi Khlifi|Lakhdar Lakdar Lakhder|Ghazi Ghazy Razi Gazi|Belghazi Belrazi Belgazi|Gharbi Garbi Rarbi|Boughanmi Boughanemi Bouganmi|Cherif Sherif Sharif Chrif|Chaouch Shawsh Chaouche|Achour Ashour Achoor
Zoubir Zubair Zoubeir Zubayr|Noureddine Nur-eddin Nooruddin Nouredine|Salaheddine Salahuddin Salah-eddin|Ezzedine Izzeddin Azzedine|Nasreddine Nasruddin Nasr-eddine|Jamaleddine Jamaluddin Djamel-Eddine|Oussama Usama Osama|Ouassim Wassim Wasim
Ouarda Warda Wardah|Walid Oualid Waleed|Rachid Rasheed Rachyd|Hamid Hameed Hamide|Said Saeed Sayid|Youcef Yusuf Youssef Yousef|Yacoub Yaqub Yakoub|Yahia Yahya Yehia|Ayoub Ayyub Ayub|Hichem Hisham Hicham|Hocine Hussein Houssine Husayn
Hassan Hasan Hassane|Mokhtar Mukhtar Moktar|Mouloud Mawlud Mulud|Messaoud Masud Messaud Masoud|Mahfoud Mahfoudh Mahfuz|Ridha Rida Redha Reza|Fadhila Fadila Fazila|Dhaou Daou Thaou|Tahar Taher Tahir|Ilyes Elias Ilyas|Lotfi Lutfi Loutfi
Mourad Murad Morad|Ouahiba Wahiba Wahibah|Nawel Naouel Nawal|Chaimae Shaima Chaima|Aïcha Aisha Ayesha Aicha|Fouzia Fawzia Faouzia|Souad Suad Soad|Rokaya Ruqayya Roukaya|Zeinab Zaynab Zineb Zainab|Maissa Maysa Meissa|Hayat Hayet Hayatte
Soumaya Sumayya Somaya|Keltoum Kalthoum Kaltoum|Mimoun Maimoun Meimoun|Bouchra Bushra Bouchera|Ghislaine Rislane Ghizlane|Qasim Kassim Kacem Gassem|Qaddour Kaddour Kadour|Tarek Tariq Tarik|Rafik Rafiq Rafic|Chafik Shafiq Chafic
Taoufik Tawfiq Toufik|Laarbi Larbi Al-Arabi|Slimane Suleiman Sliman|Ouali Wali Oualy|Aouad Awad Aoued|Bouzid Buzid Bouzide|Mezghani Mezrani Mazghani|Trabelsi Trabulsi Trabelssi|Benyoucef Benyoussef Ben-Yusuf|Boukhari Bukhari Boukari
Haddad Hadad Hadded|El-Mansouri Almansoori Mansouri|El-Khoury Khouri Kouri|Hajjar Hadjar Hajar|Shahin Chahine Shaheen|Qabbani Kabbani Kabani|Al-Jaziri Eldjaziri Djaziri|Zerrouki Zarouki Zerouki|Ouyahia Ouyahya Uyahia
`

const westAfrican = `
Diakité Jakite Diaquité|Diallo Jallow Djallo Diallow|Bah Ba Baah|Barry Bari Barrie|Sow Sou Soh|Ndiaye Njie N'Diaye Ndjaye|Touré Toureh Turay Ture|Traoré Trawally Traore|Cissé Sise Cisse Ceesay|Kouyaté Kuyateh Couyaté|Konaté Konateh Conaté|Coulibaly Kulibali Koulibaly
Diarra Jarra Djara|Sissoko Cissokho Sissokho|Camara Kamara Kamarra|Fofana Fofanah Fofanna|Keïta Keita Kayta|Sylla Silla Scylla|Soumaré Sumareh Soumare|Sako Sacko Saco|Dembélé Dembele Dambele|Tounkara Tunkara Toungara|Doucouré Ducureh Dukure
Niang Gnang Nyang|Niakaté Gnakaté Nyakate|Gueye Guèye Gaye|Mbaye M'Baye Mbay|Mboup Mbub Mboub|Thiam Chiam Tiam|Thioune Chune Tioune|Diouf Joof Diuf|Diop Jobe Diob|Faye Fay Faille|Seck Sekk Sec|Wade Ouade Wad|Wane Ouane Wann|Ouattara Watara Wattara
Ouédraogo Wedraogo Ouedrago|Sawadogo Savadogo Sawadougou|Kaboré Kabore Caboré|Compaoré Kompaore Compaore|Zongo Zonggo Songo|Kouassi Kwasi Kouacy|Kouadio Kwadwo Kouadjo|Koffi Kofi Coffi|Yao Yaw Yawo|Kouamé Kwame Quamé|Mensah Mensa Mennsah
Agbodjan Agbojan Agbodjian|Amegan Amégan Ameghan|Dossou Dosu Dosou|Houngbédji Hungbeji Houngbedji|Adjovi Ajovi Adjowi|Okonkwo Okonkouo Okonquo|Nguyen-Mba Nguema Nguyema|Mbarga Embarga Mbargha|Ngono Ngonno N'Gono|Tchatchouang Chatchuang Tchachouang
Tchoumi Choumi Tchoumy|Kouam Kwam Kuam|Mukendi Moukendi Mukendy|Kabongo Cabongo Kabungo|Mutombo Moutombo Mutumbo|Tshisekedi Chisekedi Tchisekedi|Tshibangu Chibangou Tshibangou|Ilunga Ilounga Illunga|Lukaku Loukakou Lucacu|Makiadi Makyadi Maquiadi
Mamadou Mamadu Mahmadou|Ousmane Usman Ussumane|Souleymane Sulayman Suleimane|Boubacar Bubakar Bubacar|Aboubacar Abubakar Abubacar|Issiaka Isiaka Issyaka|Oumar Umar Umaru|Idrissa Idriça Idrisa|Seydou Saidou Seidu|Yacouba Yakuba Jacuba
Aïssatou Aissatu Aysatou|Fatoumata Fatumata Fatoumatta|Kadiatou Kadiatu Cadiatu|Mariama Mariyama Mariamah|Hawa Haoua Awa|Djénéba Jeneba Djeneba|Ramatoulaye Ramatulai Ramatoulay|Bintou Bintu Binetou|Oumou Umu Omou|Nafissatou Nafisatu Naffissatou
Aminata Aminatta Amineta|Sékou Seku Secou|Alassane Alhassan Alasane|Lassana Lansana Lasana|Bakary Bakari Bacary|Modibo Modybo Modiibo|Tidiane Tijan Tidjane|Cheikh Sheikh Shaykh|Abdoulaye Abdulai Abdulaye|Ibrahima Ibraima Ibrahimah|Djibril Jibril Gibril
`

const slavic = `
Chevtchenko Shevchenko Szewczenko|Kovalchuk Kovaltchouk Kowalczuk|Zelenskyi Zelensky Zelenski Zelenskij|Tchaïkovski Tchaikovsky Chaikovskij|Yushchenko Iouchtchenko Juschtschenko|Tymoshenko Timochenko Tymoschenko|Poroshenko Porochenko Poroszenko
Lysenko Lyssenko Lisenko|Kravchuk Kravtchouk Krawczuk|Hrytsenko Gritsenko Grytsenko|Hryhoriy Grigori Grygorii|Oleksiy Alexeï Oleksii|Serhiy Serguei Sergej Serhii|Yevhen Evgueni Jevhen Yevgen|Volodymyr Volodimir Wolodymyr|Kateryna Katerina Caterina
Yuliia Ioulia Julija Yulia|Nataliia Natalya Natalja|Liudmyla Ludmila Lyudmila|Zhanna Janna Jeanna|Zhenia Jenia Zhenya|Halyna Galina Galyna|Oksana Oxana Oksanna|Mykola Mikola Mycola|Mykhailo Mikhailo Mihajlo|Andriy Andrei Andrij|Dmytro Dmitro Dmitri
Viktoriia Victoria Viktorija|Anastasiia Anastassia Anastazja|Sofiia Sophia Sofija|Tetiana Tatiana Tetyana|Kharchenko Hartchenko Charczenko|Khmelnytskyi Hmelnitski Chmielnicki|Bondarenko Bondarenco Bondarienko|Moroz Moros Morozz|Popov Popoff Popow
Ivanov Ivanoff Iwanow|Smirnov Smirnoff Smirnow|Gorbatchev Gorbachev Gorbatschow|Khrouchtchev Khrushchev Chruschtschow|Petrov Petroff Petrow|Kuznetsov Kouznetsov Kusnezow|Sokolov Sokoloff Sokolow|Volkov Wolkow Volkoff|Zaytsev Zaitsev Saizew
Tchernov Chernov Czernow|Vassiliev Vasilyev Wassiljew|Nikolaïev Nikolaev Nikolajew|Youri Yuri Jurij Iouri|Mikhaïl Mihail Michail|Vladimir Wladimir Vladimyr|Viatcheslav Vyacheslav Wjatscheslaw|Zourab Zurab Sourab|Guiorgui Giorgi Gueorgui
Saakachvili Saakashvili Sakachvili|Chevardnadze Shevardnadze Schewardnadse|Djougachvili Jughashvili Dzhugashvili|Tsereteli Tseretely Zereteli|Kvaratskhelia Kvaratchelia Kwarazchelia|Beridze Beridzé Beridse|Gelashvili Guelachvili Gelaschwili
Harutyunyan Haroutiounian Arutiunian|Grigoryan Krikorian Grigorian|Hovhannisyan Ovanessian Hovannisian|Sargsyan Sarkissian Sarkisian|Petrosyan Petrossian Bedrossian|Khatchatrian Khachatryan Hachaturian|Mkhitaryan Mkhitarian Mekhitarian
Kowalski Kovalsky Kowalsky|Wiśniewski Vichnievski Wisniewsky|Wójcik Voïcik Wojcik|Szymański Chimansky Szymansky|Woźniak Vozniak Wosniak|Jankowski Yankovski Jankovsky|Krzysztof Kchichtof Kristof|Grzegorz Gjegoj Gregorz|Łukasz Loukach Lukash|Paweł Pavel Pawel
Zbigniew Zbigniev Sbigniew|Stanisław Stanislav Stanislas|Agnieszka Agnieshka Anieszka|Czesław Tcheslav Czeslav|Miroslav Mirosław Miroslaw|Wojciech Voïtchekh Voytech|Jovanović Jovanovitch Yovanovic|Petrović Petrovitch Petrovic|Đorđević Djordjevic Djordjevitch
Milošević Milosevic Milochevitch|Šarić Sharich Charitch|Novák Novak Nowak|Dvořák Dvorak Dvorjak|Hadžić Hadzic Hadjitch|Begović Begovic Begowitch|Krasniqi Krasnici Krasniki|Hoxha Hodja Hodza|Gjergji Djerdji Gjergj|Xhaferi Djaferi Jaferi|Shqipe Shkipe Chkipe
Dimitrov Dimitroff Dimitrow|Hristov Khristov Christov|Stoyanov Stoïanov Stojanow|Georgiev Gueorguiev Georgieff|Țîrlea Tirlea Tsirlea|Ștefănescu Stefanesco Shtefanescu|Ionescu Ionesco Yonescu|Popescu Popesco Popescou|Ceaușescu Ceausesco Tchaouchescou
Gheorghiu Georgiu Gueorguiou|Munteanu Mountéanou Muntianu|Dumitru Doumitrou Dumitrou|Șerban Serban Cherban|Cătălin Catalin Katalin|Răzvan Razvan Rasvan|Iuliana Juliana Youliana|Rusu Roussou Russu|Lupu Loupou Lupou|Ciobanu Tchobanou Ciobano|Cojocaru Cojocarou Kojokaru
`

const asian = `
Chowdhury Choudhury Chaudhary Tchoudhouri|Rahman Rahaman Rehman|Hossain Hussain Hossein Husain|Sheikh Shaikh Cheikh|Uddin Oudin Udeen|Islam Eslam Aslam|Miah Mia Miya|Akhter Akter Aktar|Begum Begom Begoum|Khatun Khatoun Katun|Sarkar Sarker Sircar
Mukherjee Moukherdji Mukherji|Banerjee Banerji Banerdji|Chatterjee Chatterji Tchatterji|Singh Sing Sinh|Kaur Kour Kaor|Gurpreet Gourprit Gurprit|Harjit Harjeet Hardjit|Jaswinder Jasvinder Djaswinder|Sandhu Sandou Sandhou|Dhillon Dhilon Dillon|Grewal Grevall Grewall
Sivakumar Shivakumar Sivakoumar|Thambirajah Tambiraja Thampirasa|Ravichandran Ravitchandirane Ravichandiran|Selvarajah Selvaraja Chelvarajah|Nadarajah Nadaradja Nadaraja|Kanagaratnam Kanakaratnam Canagaratnam|Balasubramaniam Balasubramanian Balasoubramanien
Krishnan Krichnane Krishnane|Murugan Mourougane Muruken|Sinnathamby Chinnathambi Sinnatambi|Subramaniam Soupramanien Subramanian|Arumugam Aroumougam Arumukam|Vijayakumar Vidjeacoumar Wijayakumar|Sathyan Satyan Sathian|Pushpa Poushpa Puspa|Kandasamy Candassamy Kandaswamy
Rajasingham Rajasingam Radjasingame|Thevarajah Devaraja Thevaraja|Mahendran Magendirane Mahendiran|Tharmalingam Dharmalingam Darmalingame|Yogeswaran Yogeshwaran Yoguesvarane|Suthakaran Sudhakaran Soudacarane|Gunasekara Gunasekera Gounasegara|Perera Pereira Peréra
Wickramasinghe Vikramasinghe Wikremesinghe|Jayawardena Jayewardene Djayavardena|Fernando Fernandou Pernando|Tharshan Darshan Tarchan|Nguyễn Nguyen N'Guyen Nguen|Trần Tran Trann|Phạm Pham Fam|Huỳnh Huynh Hoang-Huynh Huyn|Vũ Vu Vou|Đặng Dang Dangh|Phan Fan Phane|Thuy Thuỷ Touy|Quang Kwang Couang
Zhang Chang Tchang|Zhou Chou Tchéou|Chen Tchen Cheng|Xu Hsu Shu|Xie Hsieh Shie|Wang Ouang Vang|Zhao Chao Tchao|Qian Chien Tsien|Huang Hwang Houang|Liu Liou Lieou|Zheng Cheng Tcheng|Jiang Chiang Tsiang|Xiao Hsiao Siao|Lin Linn Ling|Kim Gim Kym|Park Pak Bak|Choi Choe Tchoi
Kobayashi Cobayachi Kobayasi|Takahashi Takahachi Takahasi|Dorj Dordj Dorji|Batbayar Batbaiar Bathbayar|Tenzin Tendzin Tensin|Dorje Dordje Dorjee|Tsering Cering Tsereng|Lhamo Lamo Lhamu|Sherpa Cherpa Sharpa|Gurung Gouroung Guroung|Tamang Tamangh Thamang
Karimi Kareemi Carimi|Ahmadi Ahmady Ahmedi|Mohammadi Mohamadi Muhammadi|Hosseini Husseini Hoseyni|Rezaei Rezai Rezaie|Mousavi Musavi Moussawi|Jafari Djafari Jaafari|Noori Nuri Nouri|Qaderi Ghaderi Kaderi|Zahedi Zahidi Sahedi|Stanikzai Stanekzai Stanikzaï|Yousafzai Yusufzai Yousefzay
Ghulam Gholam Ghoulam|Haidari Heydari Haydari|Sediqi Seddiqi Siddiqui Sadiqi|Wardak Vardak Ouardak|Zabihullah Zabioullah Zabiullah|Hamidullah Hamidoullah Hameedullah|Najibullah Najiboullah Nadjibullah|Esmatullah Ismatullah Esmatoullah|Farshid Farchid Farsheed
Rahimi Raheemi Rahimy|Shirin Chirine Shireen|Parwana Parvana Parvaneh|Fereshteh Ferechté Fereshta|Masoumeh Massoumé Masouma|Zarghuna Zargouna Zarghouna|Khosrow Khosro Khosrau|Behrouz Behrooz Behruz|Dariush Daryoush Dariouche|Kioumars Kiumars Kiyomars|Parviz Parwiz Parwez
`

const others = `
Yılmaz Yilmaz Ylmaz|Öztürk Ozturk Eusturk|Çelik Celik Tchelik|Şahin Sahin Chahine|Yıldız Yildiz Yeldiz|Aydın Aydin Aïdine|Özdemir Ozdemir Eusdemir|Koç Koch Kotch|Çetin Cetin Tchetine|Karadağ Karadag Karadagh|Erdoğan Erdogan Erdohan|Kılıç Kilic Kilitch|Hacıoğlu Hacioglu Hadjioglou
Bayramoğlu Bayramoglou Bairamoglu|Doğan Dogan Dohan|Cengiz Djenguiz Jengiz|Hüseyin Huseyin Husseyin|Çiğdem Cigdem Tchidem|Gülşen Gulsen Gulchène|Barış Baris Barich|Uğur Ugur Ughur|Yusuf Youssouf Yousouf|Cemal Djemal Jemal|Ayşe Ayse Aiche|Kürşat Kursat Kurchat
Rojda Rojdah Rozhda|Şiyar Siyar Chiyar|Xalid Khalid Halid|Hejar Hejjar Hezhar|Berîvan Berivan Bériwan|Zîlan Zilan Zylan|Tesfaye Tesfay Tasfaye|Gebremedhin Ghebremedhin Gebremedin|Gebreselassie Ghebresilasie Gebre-Selassie|Haile Hailé Hayle|Woldemariam Weldemariam Wolde-Mariam
Tekle Tecle Teklé|Kidane Qidane Kidanne|Yohannes Johannes Yohanes|Berhane Birhane Berhanne|Tsegaye Tsegay Segaye|Mehari Mehary Mihari|Abebe Ababa Abébé|Mengistu Mengistou Menghistu|Hagos Haggos Hagoss|Zerihun Zeryhoun Zerihoun|Asmerom Asmarom Asmeron|Ghirmay Girmay Guirmaï
Cabdi Abdi Abdy|Xasan Hassan Hasan|Axmed Ahmed Ahmad|Cismaan Osman Ismaan|Maxamed Mohamed Mahamed|Warsame Ouarsame Warsama|Faarax Farah Farax|Jaamac Jama Jamac|Caasha Asha Aasha|Guuleed Guled Gouled|Cumar Omar Umar
Gonçalves Gonsalves Goncalvez|Conceição Conceicao Conseição|Magalhães Magalhaes Magallanes|Guimarães Guimaraes Guimarais|Teixeira Techeira Teicheira|Peixoto Pechoto Peichoto|Xavier Chavier Javier|Queirós Queiroz Keiroz|Sousa Souza Soussa|Vasques Vasquez Vazquez
Rodrigues Rodriguez Rodriges|Fernandes Fernandez Fernandès|Gomes Gomez Gomès|Lopes Lopez Lopès|Martins Martines Martinez|Nunes Nuñez Nounes|Ibáñez Ibanez Ibagnez|Muñoz Munoz Mugnoz|Peña Pena Pegna|Carvalho Carvallo Carvalio|Coelho Coello Coeilho|Ramalho Ramallo Ramalio
Luís Luiz Louis|Tomás Thomas Tomaz|Inês Ines Ignez|Estêvão Estevao Estevan|Jiménez Gimenez Ximenez|Giménez Jimenes Chimenez|Castillo Castilho Castiyo|Villanueva Vilanova Viyanueva|Llorente Lorente Yorente|Guillén Guillen Guyen|Quiñones Quinones Kignones|Echeverría Etcheverria Echeberria
Bianchi Bianki Bianqui|Cicconi Tchiconi Ciconi|Giacomo Djacomo Jacomo|Guglielmi Gulielmi Gouglielmi|Esposito Exposito Espozito|Ricci Ritchi Rici|D'Angelo Dangelo Dangello|Papadopoulos Papadopulos Papathopoulos|Georgiou Yeorgiou Georghiou|Christodoulou Kristodoulou Hristodoulou
Dimitriou Dimitriu Demetriou|Giannis Yannis Ioannis|Panagiotis Panayotis Panayiotis|Schmidt Schmitt Chmit|Meyer Maier Mayer|Schneider Chnaider Schnaider|Weiss Vaiss Weis|Müller Mueller Muller|Schäfer Schaefer Chefer|Köhler Koehler Kohler|Vandenberghe Van-den-Berghe Vandenberg
Le-Guen Leguen Le-Gwen|Lefebvre Lefèvre Lefevre Lefeuvre|Thibault Thibaud Tibo|Renault Renaud Reno|Gauthier Gautier Gotier|Mathieu Matthieu Mathieux|Baptiste Batiste Baptist|Meunier Mounier Meunié|Dupont Dupond Dupons|Gérard Gerar Jérard|Leclercq Leclerc Lecler|Duchesne Duchêne Duchenne
Jean-Philippe Jean-Filipe Janphilippe|Raymond Remon Raimond|Xiaoming Shiaoming Hsiaoming|Razafindrakoto Razafindracoto Razafindrakotou|Rakotoarisoa Rakotoarissoa Racotoarisoa|Andriamanana Andriamanane Andryamanana|Nguessan N'Guessan Nguesan|Mohamed-Ali Mohamedali Mohammed-Ali
Jean-Baptiste Janbatis Jan-Batis|Dieudonné Dyedone Dieudone|Pierre-Louis Pyelwi Pierrelouis|Joseph Jozef Josef|Desrosiers Derozye Desrosier|Toussaint Tousen Toussin|Célestin Selesten Célestine|Bienaimé Byeneme Bienemé|Elischa Elisha Elicha|Levy Lévy Levi Lewy|Cohen Kohen Coen|Abitbol Abitboul Abitebol
Benhamou Ben-Hamou Benamou|Ayivi Ayivy Aïvi|Zinsou Zinsu Zinzou|Nzinga N'Zinga Ndzinga|Mpembele Pembele Mpembélé|Kiyindou Quiyindou Kyindu|Nkounkou Nkunku Counkou|Tchicaya Chicaya Tchikaya|Bouanga Buanga Bwanga|Moussavou Mussavu Moussawou|Obiang Obyang Obian|Mboumba Mbumba M'Boumba
`

const lineOf = (line: string): readonly string[] => line.split(' ').map((name) => name.replace(/(?<=[a-zé])-(?=[A-Z])/gu, ' '))

/** Each name as its papers write it, then as others do. */
export const transcribed: readonly (readonly string[])[] = [arabic, westAfrican, slavic, asian, others].flatMap((part) => part.trim().split(/[|\n]/).map(lineOf))
