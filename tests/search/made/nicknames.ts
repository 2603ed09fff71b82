// Short and tender forms by which people give their own name at a counter, and the name that their papers say; from dictionaries of
// first names. Written apart from the list that the desk ships with.

/** What the papers say, and what is said. */
export const saidFor: readonly (readonly [string, string])[] = `
Fatoumata Fatou, Fatoumata Fanta, Aminata Ami, Aïssatou Aïssa, Kadiatou Kadi, Kadiatou Kady, Mamadou Mady, Ibrahima Ibou, Ibrahima Ibra, Abdoulaye Ablaye, Abdoulaye Abdou, Ousmane Ouzo, Souleymane Souley, Boubacar Bouba,
Alassane Alou, Seydou Seyd, Salimata Sali, Ramatoulaye Rama, Nafissatou Nafi, Maïmouna Maï, Djeneba Djene, Halimatou Halima, Mahamadou Mahama, Babacar Baba, Aboubacar Abou, Safiatou Safi, Khady Khadidja,
Mohamed Momo, Mohamed Moha, Mustapha Mus, Mustapha Mouss, Abdelkader Kader, Abdelkader Kada, Abdelkrim Krimo, Abderrahmane Abdou, Noureddine Nounou, Noureddine Nordine, Youssef Jojo, Ismaïl Smaïl, Messaoud Messa, Sofiane Sof,
Zakaria Zak, Khadija Khadouj, Fatima Fati, Fatima Fatiha, Leïla Lili, Yasmine Mina, Meryem Mimi, Zohra Zaza, Rachid Rach, Karim Krimo, Brahim Brah, Hocine Hoss, Farid Fafa, Samira Sam, Djamel Djam,
Oleksandr Sasha, Aleksandr Sacha, Aleksandr Alex, Volodymyr Volodia, Vladimir Vova, Vladimir Volodia, Serhiy Serioja, Sergei Serge, Dmytro Dima, Dmitri Dima, Mykola Kolia, Nikolaï Kolya, Ivan Vania, Yuriy Youra, Yevhen Jenia,
Evgueni Jenya, Anatoliy Tolik, Vitaliy Vitalik, Maksym Max, Viktor Vitia, Olena Lena, Oksana Ksenia, Svitlana Sveta, Svetlana Sveta, Nataliya Natacha, Natalia Natacha, Tetiana Tania, Tatiana Tania, Iryna Ira, Irina Ira,
Kateryna Katia, Ekaterina Katia, Yuliya Youlia, Ludmila Luda, Lyubov Liouba, Bohdan Bodia, Gheorghe Gigi, Gheorghe Ghita, Vasile Vali, Nicolae Nicu, Constantin Costel, Constantin Costi, Dumitru Mitica, Ștefan Fane, Mihai Misu,
Cristian Cristi, Florin Florinel, Ioana Oana, Elena Lenuta, Mihaela Miha, Gabriela Gabi, Piotr Piotrek, Krzysztof Krzysiek, Tomasz Tomek, Grzegorz Grzesiek, Stanisław Staszek, Małgorzata Gosia, Agnieszka Aga, Katarzyna Kasia,
Joanna Asia, Zbigniew Zbyszek, Giorgi Gio, Dimitar Mitko, Georgi Gosho, Petar Pesho, László Laci, Ferenc Feri,
Harpreet Happy, Gurpreet Gopi, Sivakumar Siva, Balasubramaniam Bala, Subramaniam Subra, Ravindran Ravi, Krishnan Krish, Rafiqul Rafiq, Shafiqul Shafiq, Mizanur Mizan, Lakshmi Laxmi, Saraswathi Saras, Tesfaye Tes, Mulugeta Mulu,
Philippe Phil, Jean-Pierre JP, Jean-Pierre Pierrot, Jean-Baptiste JB, Michel Michou, Christophe Chris, Nicolas Nico, Stéphane Steph, Éric Rico, Thierry Titi, Laurent Lolo, Sébastien Seb, François Francis, Frédéric Fred,
Grégory Greg, Guillaume Guigui, Mathieu Mat, Gérard Gégé, Raphaël Raph, Benoît Ben, Isabelle Isa, Catherine Cathy, Nathalie Nath, Françoise Fanfan, Véronique Véro, Élodie Élo, Joséphine Jo, Marie-Thérèse Maïté, Daniel Dany,
Patrick Pat, Xavier Xav, Manuel Manu, António Tony, José Zé, Fernando Nando, Joaquim Quim, Francisco Chico, Conceição São, Maria Mia, Filipe Lipe, Emmanuel Manu, Samuel Sami, Dieudonné Dieu
`.trim().split(/,\s*/).map((pair) => {
  const [papers = '', ...said] = pair.split(' ')
  return [papers, said.join(' ')] as const
})
