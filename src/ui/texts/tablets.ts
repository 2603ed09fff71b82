// Réglages › serveur et tablettes, and the file that goes from one tablet to another.
import type { EnrolRefusal } from '#desk/exchange.ts'
import type { TabletSeen } from '#domain/exchange/standing.ts'
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { acts, instant } from '#ui/texts/chip.ts'
import { opening } from '#ui/texts/opening.ts'
import { failureSentence } from '#ui/texts/refusals.ts'

const enrolments = {
  offline: 'Le serveur ne répond pas. Vérifiez le réseau, puis recommencez.',
  unknown: 'Ce lien n’est pas connu du serveur. Faites afficher un nouveau lien sur l’autre tablette.',
  used: 'Ce lien a déjà servi. Faites afficher un nouveau lien sur l’autre tablette.',
  expired: 'Ce lien n’est plus valable : il dure dix minutes. Faites-en afficher un nouveau sur l’autre tablette.',
  refused: 'L’ajout a été refusé ou interrompu. Rien n’a été transmis.',
  badLink: 'Ce n’est pas un lien de rattachement. Il se lit sur l’autre tablette, dans Réglages, « Ajouter une tablette ».',
  stopped: 'L’ajout a été arrêté. Rien n’a été transmis.',
} as const

/** Why a tablet was not added. */
export const enrolSentence = (refusal: EnrolRefusal): string => {
  const { code } = refusal
  if (code === 'notAllowed') return failureSentence({ code })
  if (code in enrolments || code in opening.refusals) return { ...opening.refusals, ...enrolments, closed: '', full: '', lost: '', tooLarge: '' }[code]
  return failureSentence({ code: code === 'full' || code === 'lost' || code === 'tooLarge' ? code : 'closed' })
}

const seconds = (ms: number): string => unit(Math.round(Math.abs(ms) / 1_000), 'seconde')

export const tablets = {
  title: 'Serveur et tablettes',
  alone: 'Cette tablette n’est reliée à aucun serveur : son registre n’est qu’ici.',
  link: {
    text: 'Le serveur de cette adresse en garde alors une copie chiffrée, qu’il ne peut pas lire, et d’autres tablettes peuvent rejoindre le registre.',
    name: 'Nom de cette tablette',
    nameHint: 'Par exemple : Accueil, Douches, Bureau.',
    missing: 'Indiquez le nom de la tablette.',
    code: 'Code d’installation',
    codeHint: 'Le serveur le demande la première fois. Il l’a affiché à son démarrage.',
    go: 'Relier à un serveur',
  },
  demo: 'La démonstration reste sur cette tablette.',
  list: 'Tablettes du registre',
  unnamed: 'Tablette sans nom',
  here: 'cette tablette',
  revoked: 'retirée',
  never: 'jamais vue par le serveur',
  seen: ({ seen }: Pick<TabletSeen, 'seen'>, today: ServiceDay, now: number) => (now - seen < 120_000 ? 'vue à l’instant' : `vue : ${instant(seen, today)}`),
  version: (app: string) => `version ${app}`,
  pending: (n: number) => (n === 0 ? 'rien à envoyer' : `${acts(n)} à envoyer`),
  clock: (off: number) => `horloge ${off > 0 ? 'en retard' : 'en avance'} de ${seconds(off)}`,
  add: {
    go: 'Ajouter une tablette',
    title: 'Ajouter une tablette',
    scan: 'Sur la nouvelle tablette, ouvrez La Boussole, « Rejoindre un registre », et photographiez ce carré ; ou ouvrez-y ce lien.',
    picture: 'Carré à photographier : le lien de rattachement',
    link: 'Lien de rattachement',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    notCopied: 'Le navigateur n’a pas permis de copier : recopiez le lien à la main.',
    noSecret: 'Ce lien ne contient aucun secret et ne sert qu’une fois.',
    left: (minutes: string) => `Encore valable ${minutes}`,
    waiting: 'En attente de l’autre tablette…',
    preparing: 'Le lien se prépare…',
    same: 'Les deux écrans montrent ce nombre',
    sameText: 'S’ils diffèrent, arrêtez : quelqu’un s’est glissé entre les deux tablettes.',
    name: 'Nom de la nouvelle tablette',
    role: 'Rôle de la personne qui ouvre cette tablette',
    secret: 'Phrase secrète',
    secretHint: 'Celle de cette tablette, par précaution.',
    confirm: 'Les nombres sont les mêmes',
    cancel: 'Arrêter',
    again: 'Faire un nouveau lien',
    done: (name: string) => `La tablette ${name} est ajoutée. Elle charge le registre.`,
    close: 'Fermer',
    missingSecret: 'Indiquez la phrase secrète.',
  },
  retire: {
    go: 'Retirer',
    goNamed: (name: string) => `Retirer ${name}`,
    title: (name: string) => `Retirer la tablette ${name} ?`,
    text: 'Le serveur n’acceptera plus rien d’elle. Ce qu’elle avait déjà vu reste sur elle. Elle pourra être ajoutée de nouveau.',
    pending: (n: number) => `Elle avait encore ${acts(n)} à envoyer. Ce qui arrive d’elle après son retrait est mis de côté, jusqu’à ce qu’un responsable le regarde.`,
    stolen: 'Elle a été volée',
    stolenHint: 'C’est noté avec le retrait. Ce qu’elle garde reste chiffré ; changez aussi la phrase secrète si quelqu’un a pu la lire.',
    keep: 'Garder la tablette',
    verb: (name: string) => `Retirer ${name}`,
  },
  file: {
    title: 'Fichier d’échange',
    text: 'Sans réseau ni serveur, les actes passent d’une tablette à l’autre du même registre par un fichier chiffré.',
    unconfirmed: 'Exporter les actes non envoyés',
    all: 'Exporter tout',
    import: 'Importer un fichier d’échange',
    what: { all: 'Échange : tous les actes, chiffrés', unconfirmed: 'Échange : actes non envoyés, chiffrés' },
    name: (day: ServiceDay) => `boussole-echange-${day}.boussole`,
    exported: (file: string) => `Exporté : ${file}.`,
    imported: (n: number) => (n === 0 ? 'Tout était déjà ici : rien n’a changé.' : `${acts(n)} ${n > 1 ? 'ajoutés' : 'ajouté'}.`),
    refusals: {
      unknownFile: 'Ce fichier n’est pas un fichier d’échange de La Boussole.',
      damaged: 'Ce fichier est abîmé : rien n’en a été pris. Essayez une autre copie.',
      otherRegister: 'Ce fichier vient d’un autre registre : rien n’en a été pris.',
    },
    failed: 'L’export n’a pas pu être fait : la mémoire de la tablette ne répond pas.',
  },
} as const
