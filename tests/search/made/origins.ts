// Names as registers of day shelters hold them, by where they are borne: statistics of first names and surnames of each country,
// as anyone can read them. Nobody in particular.

export type Origin = { readonly name: string; readonly share: number; readonly first: readonly string[]; readonly last: readonly string[] }

const read = (text: string): readonly string[] => text.trim().split(/,\s*/)

export const origins: readonly Origin[] = [
  {
    name: 'West Africa', share: 30,
    first: read(`Mamadou, Amadou, Ibrahima, Ousmane, Abdoulaye, Moussa, Boubacar, Cheikh, Souleymane, Alassane, Aliou, Bakary, Demba, Djibril, Fodé, Idrissa, Issa, Kalidou, Lamine, Lassana, Madi,
      Mahamadou, Modibo, Oumar, Samba, Sékou, Seydou, Siaka, Tidiane, Yaya, Youssouf, Adama, Amara, Babacar, Bocar, Daouda, Habib, Harouna, Kwame, Kofi, Emmanuel, Chukwuemeka, Oluwaseun, Yao, Kouamé,
      Fatoumata, Aminata, Mariam, Aïssatou, Awa, Kadiatou, Bintou, Coumba, Djeneba, Hawa, Khady, Maïmouna, Nafissatou, Oumou, Ramatoulaye, Rokia, Salimata, Sira, Astou, Ndeye, Assa, Fanta, Ngozi,
      Adjoa, Akissi, Binta, Diarra, Halimatou, Mame, Penda, Rama, Safiatou, Sokhna, Tenin, Yacine, Zeinabou, Grâce, Blessing, Dieudonné, Aboubacar, Abdou, Papa, Malick, Mor, Serigne, Thierno, Alpha, Saliou`),
    last: read(`Diallo, Traoré, Coulibaly, Keïta, N'Diaye, Sow, Bah, Camara, Cissé, Konaté, Ouattara, Diop, Fall, Gueye, Ba, Barry, Baldé, Sylla, Touré, Sidibé, Sissoko, Diarra, Dembélé, Doucouré, Kanté,
      Fofana, Konaré, Kouyaté, Koné, Sangaré, Diakité, Maïga, Sacko, Bathily, Soumaré, Niakaté, Tandia, Wagué, Magassa, Ndour, Sarr, Seck, Sène, Mbaye, Mbengue, Thiam, Wade, Diouf, Faye, Niang, Dieng, Kane,
      Ly, Sy, Tall, Ndao, Gomis, Mendy, Mané, Sané, Badji, Diatta, Sonko, Kouassi, Kouadio, N'Guessan, Yao, Konan, Bamba, Bakayoko, Zoungrana, Ouédraogo, Sawadogo, Compaoré, Kaboré, Okafor, Okonkwo, Adeyemi,
      Mensah, Owusu, Asante, Nkrumah, Mbemba, Nzuzi, Makiese, Tshibangu, Mukendi, Kabongo, Ilunga, Nkoulou, Mbarga, Fotso, Kamga, Tchatchouang, Ngono, Essomba, Bangoura, Soumah, Yansané, Conté, Condé, Kourouma`),
  },
  {
    name: 'Maghreb and Middle East', share: 25,
    first: read(`Mohamed, Mohammed, Ahmed, Youssef, Karim, Rachid, Samir, Abdelkader, Abdelkrim, Abderrahmane, Ali, Amine, Anis, Ayoub, Aziz, Bilal, Brahim, Djamel, Driss, El Hadi, Fares, Farid, Fouad, Hakim,
      Hamza, Hassan, Hicham, Hocine, Ilyas, Ismaïl, Jalal, Jamal, Kamel, Khaled, Lakhdar, Larbi, Lotfi, Mahfoud, Mehdi, Messaoud, Mokhtar, Moncef, Mourad, Mustapha, Nabil, Nasser, Noureddine, Omar, Othmane,
      Reda, Saïd, Salah, Sofiane, Tahar, Tarek, Walid, Yacine, Yassine, Zakaria, Zine, Aïcha, Fatima, Fatima Zohra, Khadija, Leïla, Amina, Nadia, Samira, Naïma, Malika, Zahra, Zineb, Houda, Hayat, Hanane,
      Ikram, Karima, Latifa, Meryem, Nora, Ouarda, Rachida, Rania, Sabrina, Salima, Sihem, Soraya, Souad, Warda, Yasmine, Zohra, Reza, Hossein, Ahmad, Mirwais, Gulbuddin, Najib, Farhad, Zabihullah, Esmaeil`),
    last: read(`Benali, Ben Ali, Bouzid, El Amrani, Haddad, Mansouri, Cherif, Belkacem, Hamdi, Khelifi, Zerrouki, Ait Ahmed, Alaoui, Amrouche, Ayadi, Azzouz, Belhadj, Benaïssa, Benchaabane, Benhamou, Benkhelifa,
      Bensalah, Ben Youssef, Berrada, Bouazza, Bouchareb, Boudiaf, Boukhari, Boulahia, Boumediene, Bourguiba, Brahimi, Chaabane, Chaoui, Chebbi, Daoudi, Djebbar, El Fassi, El Idrissi, El Khattabi, El Mansouri,
      Fekir, Ferhat, Filali, Gharbi, Ghezali, Guerrouj, Hachemi, Hadj, Hamidi, Hammami, Hassani, Idrissi, Jaziri, Jebali, Kaddour, Kateb, Kebir, Khaldi, Khatibi, Laroussi, Lahlou, Lamrani, Makhlouf, Meddeb,
      Meziane, Mokrani, Moussaoui, Nasri, Ouali, Ouyahia, Rahmani, Rezgui, Saadi, Sahraoui, Saidi, Slimani, Tahiri, Tazi, Tebboune, Toumi, Trabelsi, Yahiaoui, Zaoui, Zeroual, Ziani, Zitouni, Ahmadi, Rahimi,
      Karimi, Mohammadi, Hosseini, Stanekzai, Noorzai, Al Hassan, Al Masri, Haidar, Khoury`),
  },
  {
    name: 'East Europe and Caucasus', share: 18,
    first: read(`Oleksandr, Aleksandr, Andriy, Andrei, Ion, Gheorghe, Vasile, Nicolae, Florin, Bogdan, Cristian, Constantin, Marian, Mihai, Mircea, Viorel, Dumitru, Ștefan, Volodymyr, Vladimir, Serhiy, Sergei,
      Dmytro, Dmitri, Mykola, Nikolaï, Ivan, Yuriy, Yevhen, Evgueni, Viktor, Anatoliy, Taras, Bohdan, Vitaliy, Roman, Maksym, Piotr, Krzysztof, Łukasz, Tomasz, Wojciech, Zbigniew, Grzegorz, Paweł, Stanisław,
      Zurab, Giorgi, Levan, Tamaz, Aram, Hovhannes, Karen, Ruslan, Aslan, Artan, Arben, Besnik, Dragan, Zoran, Nikola, Miloš, Goran, Petar, Georgi, Dimitar, Hristo, Tamás, László, Ferenc,
      Olena, Oksana, Svitlana, Svetlana, Nataliya, Natalia, Tetiana, Tatiana, Iryna, Irina, Kateryna, Ekaterina, Yuliya, Ludmila, Lyubov, Ioana, Elena, Mihaela, Gabriela, Florentina, Małgorzata, Agnieszka,
      Katarzyna, Joanna, Nino, Ketevan, Anahit, Milica, Jelena, Valbona, Mirela`),
    last: read(`Popescu, Ionescu, Dumitru, Munteanu, Radu, Stan, Constantin, Gheorghiu, Moldovan, Ciobanu, Rusu, Lăcătuș, Ciurar, Stoica, Dinu, Kovalenko, Shevchenko, Petrenko, Bondarenko, Tkachenko, Kravchenko,
      Oliynyk, Lysenko, Melnyk, Boyko, Kovalchuk, Polishchuk, Marchenko, Rudenko, Savchenko, Ivanov, Petrov, Smirnov, Kuznetsov, Popov, Sokolov, Lebedev, Novikov, Morozov, Volkov, Nowak, Kowalski, Wiśniewski,
      Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Jankowski, Mazur, Krawczyk, Beridze, Kapanadze, Gelashvili, Lomidze, Tsiklauri, Hoxha, Krasniqi, Gashi, Berisha, Shala, Morina,
      Jovanović, Petrović, Nikolić, Đorđević, Marković, Stojanović, Dimitrov, Georgiev, Ivanova, Todorov, Stoyanov, Harutyunyan, Sargsyan, Grigoryan, Petrosyan, Hakobyan, Magomedov, Aliev, Kadyrov, Umarov,
      Dvořák, Novák, Svoboda, Horváth, Szabó, Nagy, Kovács, Tóth, Mitterer, Schäfer`),
  },
  {
    name: 'South Asia and Horn', share: 15,
    first: read(`Suresh, Ramesh, Rajesh, Mahesh, Ganesh, Sivakumar, Thavarasa, Krishnan, Subramaniam, Nadarajah, Kandiah, Balasubramaniam, Jeyakumar, Ravindran, Sathiyan, Arulnesan, Vijay, Kumar, Anil, Sunil,
      Harpreet, Gurpreet, Manjit, Jaswinder, Balwinder, Abdul, Mohammad, Muhammad, Md Rahim, Shahid, Imran, Asif, Tariq, Zafar, Nadeem, Rafiqul, Shafiqul, Mizanur, Jahangir, Kamal, Sohel, Delwar, Hossain,
      Lakshmi, Sivagami, Vasanthi, Thilaga, Kamala, Pushpa, Mangala, Selvi, Rani, Nirmala, Shanthi, Parvathy, Saraswathi, Sumathi, Fatema, Nasrin, Shirin, Rehana, Ayesha, Sadia, Sunita, Anita, Kavita, Geeta,
      Tesfaye, Abebe, Kebede, Haile, Mulugeta, Getachew, Yonas, Filmon, Samuel, Berhane, Tekle, Kidane, Ahmednur, Abdirahman, Abdullahi, Hodan, Asha, Selam, Hiwot, Tigist, Meseret, Rahel, Eden, Minh, Tuan,
      Thi Lan, Thi Hoa, Wei, Xiaoming, Jianhua`),
    last: read(`Rajendran, Sivalingam, Selvaratnam, Thirunavukkarasu, Arumugam, Ponnambalam, Kandasamy, Mahendran, Yogarajah, Nagalingam, Sinnathurai, Velautham, Paramanathan, Kugathasan, Vigneswaran, Sritharan,
      Singh, Kaur, Sharma, Kumar, Patel, Gupta, Verma, Joshi, Thapa, Gurung, Tamang, Shrestha, Hossain, Rahman, Islam, Uddin, Ahmed, Chowdhury, Miah, Begum, Khatun, Sarkar, Mondal, Khan, Malik, Hussain, Shah,
      Qureshi, Butt, Bhatti, Iqbal, Akhtar, Chaudhry, Siddiqui, Raja, Bekele, Tadesse, Tesfay, Gebremedhin, Gebreselassie, Woldemariam, Hagos, Kiflom, Habtemariam, Abraha, Mehari, Ghebremeskel, Mengistu, Alemu,
      Farah, Warsame, Abdi, Mohamud, Osman, Hersi, Jama, Nguyen, Tran, Le, Pham, Huynh, Vo, Dang, Zhang, Wang, Chen, Liu, Huang, Zhao, Wu, Perera, Fernando, De Silva, Wickramasinghe, Jayawardena`),
  },
  {
    name: 'France and Portuguese-speaking', share: 12,
    first: read(`Jean, Jean-Pierre, Jean-Luc, Jean-Baptiste, Michel, Philippe, Alain, Patrick, Daniel, Bernard, Christophe, Nicolas, Stéphane, Éric, Thierry, Laurent, Sébastien, François, Frédéric, Grégory, Cédric,
      Kévin, Jérôme, Guillaume, Mathieu, Didier, Gérard, Hervé, Loïc, Yannick, Joël, Noël, Guy, Serge, Régis, Xavier, Benoît, Raphaël, Théo, Lucas, Marie, Nathalie, Isabelle, Catherine, Sylvie, Françoise,
      Monique, Hélène, Véronique, Céline, Élodie, Zoé, Marie-Thérèse, Anne-Laure, Ghislaine, Joséphine, Jocelyne, Mireille, Chantal, Ludivine, João, José, António, Manuel, Fernando, Joaquim, Paulo, Rui,
      Luís, Carlos, Maria, Ana, Conceição, Fátima, Rosa, Lurdes, Adelaide, Domingos, Nelson, Edson, Jorge, Tiago, Célia, Inês, Wilson, Djalma, Wendell, Filipe, Bartolomeu`),
    last: read(`Martin, Bernard, Dubois, Thomas, Robert, Richard, Petit, Durand, Leroy, Moreau, Simon, Laurent, Lefebvre, Lefèvre, Michel, Garcia, David, Bertrand, Roux, Vincent, Fournier, Morel, Girard, André, Mercier,
      Dupont, Lambert, Bonnet, François, Martinez, Legrand, Garnier, Faure, Rousseau, Blanc, Guérin, Muller, Henry, Roussel, Nicolas, Perrin, Morin, Mathieu, Clément, Gauthier, Dumont, Lopez, Fontaine, Chevalier,
      Robin, Masson, Le Gall, Le Goff, Kerguelen, D'Aubigny, De La Tour, Œuvrard, Cœurderoy, Vandenbroucke, Schneider, Da Silva, Dos Santos, Ferreira, Pereira, Oliveira, Rodrigues, Fernandes, Gonçalves, Gomes,
      Tavares, Monteiro, Semedo, Lopes, Marques, Carvalho, Teixeira, Moreira, Correia, Mendes, Nunes, Soares, Vieira, Cardoso, Rocha, Coelho, Pinto, Araújo, Magalhães, Furtado, Varela`),
  },
]
