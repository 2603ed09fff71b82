// An invented shelter's people: first name and name as they are written at the desk. Nobody here exists.

const women = `
Awa N'Diaye, Fatou Diallo, Fatoumata Diallo, Ioana Popescu, Élodie Lefèvre, Marie-Thérèse Nkoulou, Zoé Garnier, Aïcha Benali, Samira El Amrani, Céline Roussel,
Mariam Traoré, Olena Kovalenko, Françoise Le Goff, Nadia Haddad, Rosa Ferreira, Amina Sow, Véronique Petit, Leïla Ben Salah, Ngozi Okafor, Patricia da Silva,
Svetlana Petrova, Yasmine Cherif, Hélène d'Aubigny, Chantal Moreau, Grâce Mbemba, Inès Martínez, Thi Lan Nguyen, Salimata Koné, Josiane Boulanger, Mireille Zoungrana,
Anne-Laure Picard, Kadiatou Baldé, Irina Munteanu, Soraya Mansouri, Agnès Caron, Bintou Camara, Ludivine Marchand, Maïmouna Cissé
`
const men = `
Jean-Pierre Moreau, Mohammed Benali, Mohamed Ben Ali, Karim Haddad, Abdoulaye Diallo, Mamadou Diallo, Sékou Touré, François Lefebvre, Loïc Le Gall, Andrei Popescu,
Ivan Petrov, Aurélien Cœurderoy, Jean-Baptiste N'Guessan, Ousmane Sy, Tesfaye Bekele, Ahmad Ahmadi, Mirwais Ahmadi, Yacine Khelifi, Noël Dupont, Serge Garnier,
Didier Martin, Thierry Martin, Philippe Martin, Joël Bâ, Moussa Bah, Issa Coulibaly, Rachid El Khattabi, Hamid Ouali, Gabriel Ionescu, Vasile Radu,
José Fernandes, João Pereira, Łukasz Nowak, Piotr Kowalski, Björn Hansen, Minh Tran, Wei Zhang, Rajesh Kumar, Emmanuel Mbemba, Guy-Noël Ekambi,
Patrice Leclerc, Gérard Blanchard, Michel Faure, Alain Rivière, Bruno Chevalier, Stéphane Perrin, Éric Gauthier, Cédric Masson, Kévin Lambert, Grégory Colin,
Bakary Sanogo, Souleymane Keïta, Cheikh Fall, Lamine Ndour, Ibrahima Sow, Boubacar Barry, Idriss Mahamat, Youssef Saïdi, Walid Trabelsi, Farid Meziane,
Zurab Beridze, Giorgi Kapanadze, Artan Hoxha, Dragan Jovanović, Nikola Đorđević, Mehmet Yılmaz, Hüseyin Kaya, Arben Krasniqi, Tamás Szabó, Filip Dvořák
`
/** Those who gave no other name: a nickname is enough to be welcome (metier.md §1). */
export const nicknames = ['Le Grand', 'Mimi', 'Papy Jo', 'Tonton', 'Ti Jean', 'La Bretonne', 'Chouchou', 'Bébert']

type Named = { readonly firstName: string; readonly lastName: string; readonly sex: 'female' | 'male' }

const read = (text: string, sex: Named['sex']): readonly Named[] =>
  text.trim().split(/,\s*/).map((name) => ({
    firstName: name.slice(0, cut(name)), lastName: name.slice(cut(name) + 1), sex,
  }))

// The first word, or the first two of "Thi Lan Nguyen".
const cut = (name: string): number => name.indexOf(' ', name.startsWith('Thi ') ? 4 : 0)

export const named: readonly Named[] = [...read(women, 'female'), ...read(men, 'male')]
