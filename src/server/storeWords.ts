// What the person who backs up or restores the register reads.
import type { BackupRefusal } from './store/backupStore.ts'
import type { Holdings } from './store/checkDatabase.ts'
import type { Restored, RestoreRefusal } from './store/restoreStore.ts'

const counted = ({ facts, centres }: Holdings): string => {
  const [acts, places] = [facts.toLocaleString('fr-FR'), centres.toLocaleString('fr-FR')]
  return `${acts} acte${facts > 1 ? 's' : ''}, ${places} registre${centres > 1 ? 's' : ''}`
}

const refused: Readonly<Record<BackupRefusal | RestoreRefusal, (path: string) => string>> = {
  nothing: (path) => `Il n’y a pas de registre dans le dossier ${path}. Vérifiez DATA_DIR.`,
  exists: (path) => `Le fichier ${path} existe déjà : une sauvegarde n’en remplace aucune autre.`,
  held: (path) => `La Boussole est ouverte sur le dossier ${path}. Fermez-la d’abord, puis recommencez.`,
  missing: (path) => `Le fichier ${path} n’existe pas.`,
  notADatabase: (path) => `Le fichier ${path} n’est pas une sauvegarde de La Boussole.`,
  liveCopy: (path) =>
    `Le fichier ${path} est une simple copie d’un registre ouvert : il y manque ses derniers actes. Utilisez un fichier fait par npm run backup.`,
  damaged: (path) => `Le fichier ${path} est abîmé ou incomplet : rien n’a été changé.`,
  newer: (path) => `Le fichier ${path} vient d’une version plus récente de La Boussole. Mettez d’abord celle-ci à jour.`,
}

export const storeWords = {
  refused: (refusal: BackupRefusal | RestoreRefusal, path: string): string => refused[refusal](path),
  backupUsage: 'Où mettre la sauvegarde ? npm run backup -- fichier.db, ou un dossier, ou BACKUP_DIR=dossier npm run backup',
  restoreUsage: 'Quelle sauvegarde remettre en place ? npm run restore -- fichier.db',
  useDump: 'Le registre est dans PostgreSQL (DATABASE_URL) : sauvegardez-le et restaurez-le avec pg_dump et pg_restore.',
  failed: (reason: string): string => `Cela n’a pas pu se faire (${reason}). Rien n’a été changé au registre.`,
  backedUp: (path: string, holdings: Holdings): string => `Sauvegarde faite et vérifiée : ${path} (${counted(holdings)}).`,
  restored: ({ aside, ...holdings }: Restored): string =>
    [
      `Le registre de la sauvegarde est en place (${counted(holdings)}). Les tablettes renverront d’elles-mêmes ce qui lui manque.`,
      ...(aside === undefined ? [] : [`L’ancien est gardé à côté : ${aside}. Supprimez-le quand tout est vérifié : rien n’y est effacé.`]),
    ].join('\n'),
} as const
