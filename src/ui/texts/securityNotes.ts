// The security page of the app: src/SECURITY.md in plain words, one screen. What changes there changes here.
export const securityNotes = {
  pane: 'Ce que la tablette protège',
  text: 'Une page à lire avec l’équipe, et à relire quand elle change.',
  open: 'Ce qui protège, ce qui ne protège pas',
  title: 'Sécurité : ce qui protège, ce qui ne protège pas',
  sides: [
    {
      title: 'Ce qui protège',
      lines: [
        'Bureau fermé, rien ne se lit sur la tablette\u00a0: ni noms, ni téléphones, ni motifs. Seuls la phrase secrète et le code de secours ouvrent.',
        'Le verrou retire les noms de l’écran. Cinq mauvais codes, ou l’heure de fermeture, et la phrase secrète est redemandée.',
        'Le serveur et ses sauvegardes ne voient que des numéros sans nom\u00a0; ni quels dossiers ont été réunis, ni quel mois ou quelle année a été clos.',
        'Chaque rôle n’a que ses écrans et ses gestes\u00a0; qui a ouvert une fiche reste noté douze mois.',
        'Une sauvegarde ne compte que relue en entier\u00a0; abîmée, elle est refusée.',
        'Un texte saisi ne peut pas devenir un programme, et rien n’est demandé à un autre site.',
      ],
    },
    {
      title: 'Ce qui ne protège pas',
      lines: [
        'Le code à six chiffres n’est pas une clé\u00a0: pendant la journée, qui copie le disque d’une tablette volée peut essayer tous les codes. Mettez aussi le verrou de la tablette elle-même.',
        'Verrouillée, la tablette garde la clé en mémoire jusqu’à la fermeture. «\u00a0Fermer le bureau\u00a0» le soir.',
        'Les rôles limitent les écrans, pas la clé\u00a0: une tablette reçoit tout le registre.',
        'Une tablette retirée garde ce qu’elle avait lu. Un fichier sorti avant un effacement reste où il est.',
        'Personne ne rouvre un registre dont la phrase et le code de secours sont perdus.',
        'Un écran se lit par-dessus l’épaule\u00a0: tournez-le, ou verrouillez.',
      ],
    },
  ],
} as const
