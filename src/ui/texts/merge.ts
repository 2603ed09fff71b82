// Two files of one person: which is kept, what becomes of the other, and how both come back.
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'

export const merge = {
  title: (who: string) => `Réunir le dossier ${of(who)} avec un autre`,
  meaning: 'Pour deux dossiers d’une même personne. Passages, courrier, décisions et notes de l’un se liront dans l’autre, et la personne comptera une fois, aussi dans les bilans passés.',
  find: 'Chercher l’autre dossier',
  findHint: 'Nom, date de naissance, boîte ou numéro',
  found: 'Dossiers trouvés',
  alike: 'Dossiers qui ressemblent à celui-ci',
  choose: 'Comparer',
  chooseName: (who: string) => `Comparer avec ${who}`,
  another: 'Comparer avec un autre dossier',
  compare: 'Les deux dossiers',
  word: 'Fiche',
  usual: (name: string) => `(d’usage ${name})`,
  nickname: (name: string) => `« ${name} »`,
  unsaid: 'non renseigné',
  rows: { names: 'Nom', birth: 'Naissance', number: 'Numéro', box: 'Boîte', domiciliation: 'Domiciliation', last: 'Dernier passage' },
  which: 'Quel dossier garder ?',
  keep: (who: string, number: string | undefined) => (number === undefined ? `Garder ${who}` : `Garder ${who}, n° ${number}`),
  kept: (who: string) => `Nom, numéro et boîte sont ceux du dossier gardé, ${who} ; ce qu’il ne dit pas est repris de l’autre, dont le nom et le numéro se cherchent toujours.`,
  bornApart: 'Les dates de naissance ne sont pas les mêmes : ce sont peut-être deux personnes.',
  sure: 'C’est bien la même personne',
  bothRun: 'Les deux dossiers ont une domiciliation en cours : elle sera à vérifier.',
  bothList: 'Les deux dossiers ont des ayants droit : une même personne inscrite dans les deux compterait deux fois, elle sera à vérifier.',
  back: 'Cela se défait : « Séparer les deux dossiers », dans le menu du dossier gardé.',
  verb: (one: string, other: string) => `Réunir les dossiers ${of(one)} et ${of(other)}`,
  verbAlone: 'Réunir les dossiers',
  leave: 'Ne pas réunir',
} as const

export const separate = {
  title: (who: string) => `Dossiers réunis ${of(who)}`,
  line: (other: string, on: ServiceDay, by: string | undefined) => `Dossier ${of(other)}, réuni le ${longDay(on)}${by === undefined ? '' : ` par ${by}`}`,
  meaning: (who: string) => `Chaque dossier redevient ce qu’il était. Ce qui a été noté depuis qu’ils sont réunis reste dans celui ${of(who)} : relisez-le après.`,
  verb: 'Séparer les deux dossiers',
  verbName: (other: string) => `Séparer les deux dossiers : ${other}`,
  done: (one: string, other: string) => `Dossiers ${of(one)} et ${of(other)} séparés`,
  none: 'Aucun dossier n’est réuni à celui-ci.',
} as const
