// Coming from DomiFa, and going back to it.
const number = new Intl.NumberFormat('fr-FR')
const counted = (n: number, one: string, many: string): string => `${number.format(n)} ${n > 1 ? many : one}`

export const domifa = {
  title: 'Vers DomiFa',
  text: 'Les domiciliations de ce registre, telles que DomiFa les exporte ou les importe. Le fichier est en clair : il contient des noms et des dates de naissance.',
  leftOut: 'Ces formats n’ont pas de place pour les passages, le courrier, les contacts, les absences justifiées ni les mandataires : ils restent dans le registre.',
  export: 'Exporter la base au format DomiFa',
  template: 'Exporter au modèle d’import de DomiFa',
  what: { export: 'les domiciliations au format DomiFa', template: 'les domiciliations au modèle d’import de DomiFa' },
  exported: (file: string) => `Exporté : ${file}`,
  writing: 'Écriture du fichier',
  stopped: 'Export interrompu : aucun fichier n’a été écrit.',
  failed: 'Le fichier n’a pas pu être écrit.',

  found: {
    title: (file: string) => `Fichier DomiFa « ${file} »`,
    shape: { export: 'Export de la base des domiciliés', template: 'Modèle d’import de DomiFa' },
    madeOn: (day: string) => `fait le ${day}`,
    counts: 'Ce qui a été reconnu',
    holders: (n: number) => counted(n, 'titulaire', 'titulaires'),
    granted: (n: number) => counted(n, 'actif', 'actifs'),
    requested: (n: number) => counted(n, 'demande en cours', 'demandes en cours'),
    grants: (n: number) => counted(n, 'domiciliation accordée en tout, terminée ou en cours', 'domiciliations accordées en tout, terminées ou en cours'),
    refused: (n: number) => counted(n, 'refusé', 'refusés'),
    ended: (n: number) => counted(n, 'radié', 'radiés'),
    ayantsDroit: (n: number) => counted(n, 'ayant droit', 'ayants droit'),
    interviews: (n: number) => counted(n, 'entretien', 'entretiens'),
    contacts: (n: number) => counted(n, 'dernier passage', 'derniers passages'),
    forwardings: (n: number) => counted(n, 'réexpédition', 'réexpéditions'),
    noInterviews: 'La feuille « Entretiens » n’est pas dans ce classeur : les fiches entrent sans entretien.',
    absent: (headers: readonly string[]) => `Colonnes absentes, reprises comme « non renseigné » : ${headers.join(', ')}.`,
    leftOut: 'Ce fichier ne dit ni les passages, ni le courrier en attente, ni le nom des mandataires ; le portail Mon DomiFa et les SMS n’ont pas d’équivalent ici. Le courrier en attente se compte après l’import.',
  },

  pile: {
    title: 'Le courrier en attente',
    text: 'DomiFa n’exporte pas le courrier qui attend. Comptez ce qu’il y a pour chacun, ou plus tard dans Courrier, à l’inventaire.',
    find: 'Chercher un titulaire de l’import',
    none: 'Personne de ce nom dans l’import.',
    open: 'Compter',
    openNamed: (name: string) => `Compter le courrier de ${name}`,
    of: (name: string) => `Courrier de ${name}`,
    kinds: { letter: 'Lettres', registeredNotice: 'Avis de passage', parcel: 'Colis' },
    go: 'Noter ce courrier',
    cancel: 'Ne rien noter',
    reason: 'reprise de DomiFa',
    moved: 'Du courrier a bougé depuis le comptage : le nombre est de nouveau celui du registre. Recomptez.',
    noted: (n: number) => `${number.format(n)} en attente`,
    later: 'Plus tard, à l’inventaire',
  },
} as const
