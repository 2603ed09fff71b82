// One name as papers of different schools, countries and hands write it: spellings seen in public registers, sports pages and encyclopedias.
// The first stands in the register, the others are typed. Kept as a list of its own: no rule made it.

const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text.trim().split(/\s*;\s*/).map((line) => {
    const [filed = '', typed = ''] = line.split(/\s*:\s*/)
    return [filed, typed.split(/,\s*/)]
  })

/** First names. */
export const firstVariants = read(`
  Mohamed: Mouhamed, Muhammed, Mohammad, Mohamad, Muhamad, Mohammed, Mehmed; Mamadou: Mamadu, Mamoudou, Mamadoo; Abdoulaye: Abdulai, Abdoulai, Abdulaye, Abdulay, Abdoullaye; Oumar: Omar, Umar, Oumarou, Umaru;
  Ousmane: Osman, Ousman, Usman, Othman, Uthman; Ibrahima: Ibrahim, Ibraima, Ebrahima, Brahima; Souleymane: Suleiman, Sulayman, Soulaymane, Suleyman, Souleiman; Boubacar: Bubacar, Boubakar, Abubakar, Bobacar;
  Youssouf: Yusuf, Yousouf, Youssef, Yusup, Iusuf; Cheikh: Sheikh, Cheick, Sheick, Scheikh; Aïssatou: Aisatou, Aysatu, Aissata, Aisatu; Fatoumata: Fatumata, Fatimata, Fatoumatta; Kadiatou: Kadiatu, Cadiatou, Khadiatou, Kadijatou;
  Djibril: Jibril, Gibril, Djibrill, Jibreel, Gabril; Djeneba: Jeneba, Dieneba, Zeneba, Djenaba; Khady: Kady, Khadi, Cady; Seydou: Saidou, Seidu, Seydu, Saydou; Sékou: Secou, Seku, Sekouh; Idrissa: Idriss, Edrissa, Idrisa; Lamine: Lamin, Laminne;
  Hawa: Awa, Haoua, Hava; Moussa: Musa, Mousa, Moosa, Mussa; Maïmouna: Maimuna, Mymouna, Maymouna; Ahmed: Ahmad, Akhmed, Ahmet, Achmed; Khaled: Khalid, Kaled, Haled, Halid; Hocine: Hussein, Houcine, Hoceine, Husain, Hossein;
  Rachid: Rashid, Rasheed, Raschid; Hicham: Hisham, Hichem, Icham; Mustapha: Mustafa, Moustapha, Mostafa, Moustafa; Abderrahmane: Abdul Rahman, Abdurrahman, Abderahman, Abdelrahman; Abdelkader: Abdulkadir, Abdul Qadir, Abdelqader;
  Saïd: Sayed, Saeed, Sayid, Seid; Yassine: Yasin, Yacine, Jassin, Yaseen; Noureddine: Nureddin, Nourdine, Nuruddin, Nordin; Ayoub: Ayub, Ayyoub, Eyup; Aïcha: Aisha, Ayesha, Aishah, Aicha; Khadija: Khadidja, Kadija, Hadija, Khadeeja;
  Zineb: Zaynab, Zainab, Zeinab, Zeyneb; Leïla: Layla, Laila, Leyla, Leila; Meryem: Mariam, Maryam, Miriam, Meriem; Fatima: Fatma, Fathima, Fatema, Fatimah; Naïma: Naeema, Naima, Nayma; Houda: Huda, Hoda; Walid: Oualid, Waleed, Valid;
  Tarek: Tariq, Tarik, Tareq; Jamal: Djamel, Gamal, Jamel, Cemal; Hamza: Hamsa, Amza, Hamzah; Farid: Fareed, Ferid; Ismaïl: Ismael, Esmail, Smail, Ishmael; Yahya: Iahia, Yahia, Jahja; Othmane: Otmane, Usman, Osman;
  Oleksandr: Aleksandr, Alexander, Alexandre, Olexandr; Yevhen: Evgeny, Evhen, Yevgen, Evguen; Serhiy: Sergey, Sergii, Serguei, Sergiy; Dmytro: Dmitry, Dimitri, Dmitriy; Andriy: Andrey, Andrii, Andrei; Yuriy: Yuri, Iouri, Jurij, Iurii;
  Volodymyr: Vladimir, Wolodymyr, Volodimir; Mykola: Nikola, Mikola, Mycola; Kateryna: Katerina, Catherine, Katarina; Nataliya: Natalia, Nathalie, Natalya, Natalija; Yuliya: Julia, Iulia, Youlia, Julija; Iryna: Irina, Irena;
  Oksana: Oxana, Aksana; Tetiana: Tatiana, Tetyana, Tatyana; Gheorghe: George, Georghe, Gheorge; Ștefan: Stefan, Stephan, Shtefan; Łukasz: Lukash, Lucas, Lukas; Krzysztof: Christophe, Krzystof, Kristof; Wojciech: Voytek, Woiciech, Voïtech;
  Giorgi: Georgi, Guiorgui, Giorgy; Hovhannes: Ovanes, Hovanes, Ovhannes; Đorđe: Djordje, Dorde, Djorje; Minh: Ming, Min; Thi Lan: Thilan, Ti Lan; Harpreet: Harprit, Arpreet; Muhammad: Mohammed, Mohamad, Muhammed; Rafiqul: Rafikul, Rafiqool;
  Lakshmi: Laxmi, Lakchmi, Luxmi; Sivakumar: Shivakumar, Sivacumar, Sivakoumar; Krishnan: Krichnan, Crishnan, Krisnan; Tesfaye: Tesfay, Tesfai, Tesfaï; Haile: Hayle, Haïle, Hailé; Abdirahman: Abdurahman, Abdirahmaan; Yonas: Jonas, Ionas;
  João: Joao, Juan, Joaõ; Conceição: Conceicao, Conception; Luís: Luiz, Louis; Inês: Ines, Agnes; Étienne: Etiene, Ettienne; Frédéric: Frederick, Fréderic, Frederico; Philippe: Felipe, Philip, Filip; Mathieu: Matthieu, Mathieux, Matieu;
  Jérôme: Gérome, Gerome, Jerom; Xavier: Javier, Xaver, Gzavier; Ghislaine: Guislaine, Gislaine; Wilfried: Vilfried, Wilfrid; Hervé: Ervé, Hervet; Théo: Téo, Theau, Thayo`)

/** Surnames. */
export const lastVariants = read(`
  N'Diaye: Ndiaye, Njie, Njay, Ndiay; Diallo: Jallow, Dialo, Diallow, Djallo, Dyallo; Cissé: Sisse, Ceesay, Cisse, Sise; Sow: So, Sau, Soh; Bah: Ba, Baah, Bâ; Traoré: Traore, Trawore, Trawally, Traoret; Touré: Toure, Turay, Tourret, Ture;
  Keïta: Keita, Kéta, Keyta, Queita; Coulibaly: Kulibali, Koulibaly, Couliballi, Culibali; Camara: Kamara, Camarra; Konaté: Conateh, Konate, Conaté; Ouattara: Wattara, Watara, Ouatara; Ouédraogo: Wedraogo, Ouedraogo, Widraogo; Guèye: Gaye, Gueye, Gaaye;
  Diop: Dyop, Joop, Diob, Jop; Wade: Ouade, Wad; Niang: Nyang, Gnang; Sarr: Saar, Sar; Sissoko: Cissokho, Cissoko, Sissokho; Diakité: Jakite, Diaquité, Diakhité; Dembélé: Dembele, Dambele, Dembelle; N'Guessan: Nguessan, Guessan, Nguesan;
  Kouadio: Kwadio, Couadio, Quadio; Okafor: Okafo, Ocafor; El Amrani: Elamrani, Lamrani, Amrani; El Khattabi: Khatabi, Elkhatabi, El Katabi; Benali: Ben Ali, Bin Ali, Ben-Ali; Bensalah: Ben Salah, Bensallah, Bin Saleh; Belkacem: Belqasim, Belkasem, Bel Kacem;
  Bouzid: Buzid, Bouzide, Bouzit; Cherif: Sharif, Chérif, Sherif; Mansouri: Mansuri, Mansoury, Al Mansouri; Haddad: Hadad, Hadded, El Haddad; Hosseini: Husseini, Hoseini, Husayni; Boumediene: Boumedienne, Boumedyen, Bumedien;
  Yahiaoui: Yahyaoui, Yahiawi, Iahiaoui; Moussaoui: Musawi, Moussawi, Mousaoui; Slimani: Sulaymani, Slimany, Sleimani; Trabelsi: Trabelssi, Trablsi; Ait Ahmed: Aït-Ahmed, Aitahmed, Ayt Ahmed; Shevchenko: Chevtchenko, Schewtschenko, Szewczenko;
  Kovalchuk: Kovaltchouk, Kowalczuk, Kovalciuc; Polishchuk: Polichtchouk, Polischuk, Polishuk; Kuznetsov: Kouznetsov, Kusnetzow, Kuznecov; Melnyk: Melnik, Melnick; Popescu: Popesco, Popeskou, Popesku; Ciobanu: Tchobanu, Ciobanou, Cobanu;
  Lăcătuș: Lacatus, Lakatos, Lacatush; Wójcik: Wojcik, Voytsik, Woicik; Wiśniewski: Wisniewski, Vishnevski, Visniewski; Zieliński: Zielinski, Zelinski; Đorđević: Djordjevic, Dordevic, Djordjevitch; Jovanović: Jovanovic, Yovanovitch, Jovanovitch;
  Sargsyan: Sarkissian, Sarkisyan, Sargsian; Hakobyan: Akopian, Hagopian, Hakopian; Gelashvili: Guelachvili, Gelachvili; Tsiklauri: Ciklauri, Tziklaouri; Magomedov: Magomedoff, Magomiedov; Krasniqi: Krasnici, Krasniki; Hoxha: Hodja, Hodza, Hoja;
  Nguyễn: Nguyen, Nguyên, N'guyen; Trần: Tran, Trann; Thirunavukkarasu: Tirunavukarasu, Thirunavukarasou; Sivalingam: Shivalingam, Sivalingham; Selvaratnam: Selvarathnam, Selvaratnan; Hossain: Hussain, Hosain, Hossein; Chowdhury: Choudhury, Chaudhry, Choudhary;
  Miah: Mia, Mya, Miya; Uddin: Udin, Oddin, Ouddin; Qureshi: Koreshi, Quraishi, Kureshi; Siddiqui: Siddiki, Sidiqi, Seddiki; Gebremedhin: Ghebremedhin, Gebremedin; Gebreselassie: Ghebreselassie, Gebreselasie; Warsame: Warsama, Ouarsame;
  Gonçalves: Goncalves, Gonsalves, Gonzalves; Rodrigues: Rodriguez, Rodrigue; Fernandes: Fernandez, Hernandez; Magalhães: Magalhaes, Magalaes, Magalhanes; Da Silva: Dasilva, Silva, Da Sylva; Araújo: Araujo, Arauxo; Teixeira: Texeira, Techeira;
  Lefebvre: Lefèvre, Lefevre, Lefebure; Œuvrard: Oeuvrard, Euvrard; Cœurderoy: Coeurderoy, Keurderoi; Gauthier: Gautier, Gaultier, Gothier; Schneider: Chneider, Snaider; Schäfer: Schaefer, Shafer, Chéfer; D'Aubigny: Daubigny, Daubigné, D'Obigny;
  Le Goff: Legoff, Le Gof; Yılmaz: Yilmaz, Ilmaz; Öztürk: Ozturk, Oztourk; Şahin: Sahin, Chahin; Müller: Muller, Mueller, Miller; Ahmadzai: Amadzai, Ahmadzay; Stanekzai: Stanikzai, Stanekzay; Rahimi: Raheemi, Rahimy`)
