// The way in: first screen, creation, recovery code, opening, backup read back.
import type { SafeRefusal } from '#desk/ports.ts'
import type { NotAllowed } from '#desk/refusal.ts'

const secretRule = 'Au moins 12 signes, ou 16 chiffres. Une phrase de quatre mots se retient mieux qu’un mot de passe.'

export const opening = {
  landing: {
    lines: ['Le registre de l’accueil de jour,', 'qui marche aussi sans réseau.'],
    heading: ['Bonjour.', 'Par où commencer ?'],
    demo: 'Démonstration',
    demoText: 'Une maison inventée pour s’exercer. Rien n’est gardé.',
    create: 'Créer le registre',
    createText: 'Première tablette de la maison : dix minutes, une phrase secrète.',
    join: 'Rejoindre un registre',
    joinText: 'Une autre tablette sert déjà, ou il existe une sauvegarde.',
    foot: 'Les noms sont chiffrés avant d’être écrits sur la tablette.',
  },
  back: 'Retour',

  place: 'Nom du lieu',
  placeHint: 'Il se lit sur les listes et les pages imprimées.',
  agent: 'Votre nom',
  agentHint: 'Prénom et nom : chaque acte dit qui l’a noté.',
  secret: 'Phrase secrète',
  secretAgain: 'Confirmer la phrase secrète',
  secretRule,

  create: {
    heading: ['Créer le registre'],
    lines: ['La phrase secrète ouvre le bureau chaque jour.', 'Personne ne peut la retrouver à votre place.'],
    go: 'Créer le registre',
  },

  code: {
    heading: ['Le code de secours'],
    lines: ['Il rouvre le registre si la phrase secrète est oubliée.', 'Il ne sera plus jamais montré.'],
    why: 'Sans la phrase secrète ni ce code, les noms du registre sont perdus. Rangez-le hors de cette pièce, dans une enveloppe fermée.',
    print: 'Imprimer le code',
    done: 'Je l’ai imprimé ou recopié',
    go: 'Ouvrir le bureau',
    notYet: 'd’abord l’imprimer ou le recopier',
    sheet: {
      title: 'Code de secours du registre',
      use: 'Ce code rouvre le registre de La Boussole si la phrase secrète est oubliée : écran d’ouverture, « Phrase oubliée ? Utiliser le code de secours ».',
      keep: 'À ranger sous clé, hors du lieu où sont les tablettes. Qui a ce code et une tablette, ou une sauvegarde, peut lire tous les noms.',
      again: 'Majuscules ou minuscules, avec ou sans tirets : cela ne change rien.',
      agent: (name: string) => `Registre créé par ${name}.`,
      changed: (name: string) => `Clés changées par ${name} : les feuilles d’avant n’ouvrent plus le registre.`,
    },
  },

  restore: {
    heading: ['Lire une sauvegarde'],
    lines: ['Le registre exporté d’une autre tablette,', 'ou de celle-ci.'],
    file: 'Fichier de sauvegarde',
    fileHint: 'Un fichier « boussole-registre-….boussole », exporté depuis Réglages.',
    chosen: (name: string, size: string) => `${name} (${size})`,
    secret: 'Phrase secrète ou code de secours',
    secretHint: 'Celle du registre au moment de la sauvegarde.',
    go: 'Lire la sauvegarde',
  },

  locked: {
    title: 'Ouvrir le bureau',
    foot: 'La Boussole, registre verrouillé',
    kept: 'Registre gardé sur cette tablette',
    go: 'Ouvrir le bureau',
    forgotten: 'Phrase oubliée ? Utiliser le code de secours',
    demo: 'Démonstration',
  },

  recover: {
    title: 'Rouvrir avec le code de secours',
    code: 'Code de secours',
    codeHint: 'Huit groupes de lettres et de chiffres, sur la feuille imprimée à la création. Il ouvre le bureau sans les six chiffres.',
    secret: 'Nouvelle phrase secrète',
    secretAgain: 'Confirmer la nouvelle phrase secrète',
    go: 'Ouvrir le bureau',
    back: 'Revenir à la phrase secrète',
    noted: 'avec le code de secours',
  },

  missing: {
    place: 'Indiquez le nom du lieu.',
    agent: 'Indiquez votre nom.',
    secret: 'Indiquez la phrase secrète.',
    code: 'Indiquez le code de secours.',
    file: 'Choisissez le fichier de la sauvegarde.',
  },
  mismatch: 'Les deux phrases ne sont pas les mêmes.',

  refusals: {
    wrongPassphrase: 'Ce n’est pas la bonne phrase secrète. Vérifiez les majuscules et les espaces, ou affichez les caractères.',
    wrongRecoveryCode: 'Ce n’est pas le bon code de secours. Relisez-le groupe par groupe.',
    passphraseTooShort: 'Trop court : au moins 12 signes, ou 16 s’il n’y a que des chiffres.',
    unknownFile: 'Ce fichier n’est pas une sauvegarde de La Boussole.',
    damaged: 'Cette sauvegarde est abîmée : elle ne peut pas être lue. Essayez une autre copie.',
    retired: 'Cette tablette a été retirée du registre. Elle n’en garde plus rien.',
    notEmpty: 'Un registre est déjà gardé sur cette tablette : il n’a pas été touché.',
    storage: 'La mémoire de la tablette ne répond pas. Rien n’a été perdu de ce qui était gardé : fermez les autres fenêtres de La Boussole, puis réessayez. En navigation privée, rien ne peut être gardé.',
    notAllowed: 'Réservé à un responsable.',
  } satisfies { readonly [Code in SafeRefusal['code'] | NotAllowed['code']]: string },

  broken: {
    title: 'La mémoire de la tablette ne répond pas',
    retry: 'Réessayer',
  },

  insecure: {
    title: 'Cette adresse n’est pas sûre',
    why: 'La Boussole chiffre les noms et marche sans réseau. Le navigateur ne le permet que sur une adresse sûre, et celle-ci ne l’est pas : rien n’a été démarré.',
    what: 'Que faire ?',
    steps: [
      'Ouvrez la même adresse en la commençant par « https:// ».',
      'Sur l’ordinateur qui sert La Boussole, ouvrez « http://localhost » suivi de son port, par exemple http://localhost:8080.',
      'Pour des tablettes du réseau de la maison, la personne qui installe La Boussole doit lui donner un certificat : le README dit comment (TLS_CERT et TLS_KEY).',
    ],
    here: (address: string) => `Adresse ouverte : ${address}`,
  },
} as const
