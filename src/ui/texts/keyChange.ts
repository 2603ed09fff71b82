// Réglages › Sécurité › Clés du registre (decisions/0014).
import type { KeyState } from '#domain/keys/keyStanding.ts'

const states: Readonly<Record<KeyState, (name: string) => string>> = {
  has: (name) => `${name} a les clés d’aujourd’hui.`,
  coming: (name) => `${name} ne les a pas encore : elle les prend à sa prochaine connexion.`,
  without: (name) => `${name} ne peut pas les recevoir : ouvrez La Boussole sur cette tablette, puis changez les clés de nouveau, ou retirez-la.`,
}

export const keyChange = {
  title: 'Clés du registre',
  text: 'À changer quand une tablette est volée, ou quand part quelqu’un qui connaît la phrase secrète : retirez d’abord la tablette. Ce qui est écrit ensuite ne s’ouvre plus avec les anciennes clés ; ce qui a déjà été lu reste connu.',
  due: 'Une tablette a été retirée : avec les clés d’aujourd’hui, elle lirait encore ce qui lui parviendrait. Changez les clés.',
  dueElsewhere: 'Une tablette a été retirée : changez maintenant les clés du registre, dans Sécurité.',
  state: (state: KeyState, name: string) => states[state](name),
  passphrase: 'Phrase secrète',
  go: 'Changer les clés',
  beyond: (names: readonly string[]) =>
    `Hors d’atteinte : ${names.join(', ')}. Ouvrez La Boussole sur ${names.length > 1 ? 'ces tablettes' : 'cette tablette'}, ou retirez-${names.length > 1 ? 'les' : 'la'}.`,
  without: 'Changer les clés quand même',
  withoutHint: 'Les tablettes hors d’atteinte ne liront rien de ce qui sera écrit ensuite.',
  why: 'Ce nouveau code remplace l’ancien, qui n’ouvre plus que les sauvegardes d’avant. Rien n’est encore changé : imprimez-le d’abord.',
  commit: 'Changer les clés maintenant',
  cancel: 'Ne rien changer',
  done: 'Les clés sont changées. Détruisez l’ancien code, et rangez le nouveau à sa place.',
  changedMeanwhile: 'Une tablette vient d’être retirée : recommencez. Rien n’a été changé.',
  broken: 'Le changement s’est arrêté. Rouvrez Réglages : cette page dit si les clés sont encore à changer.',
} as const
