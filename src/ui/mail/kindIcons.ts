import Bell from 'lucide-react/icons/bell'
import Mail from 'lucide-react/icons/mail'
import Package from 'lucide-react/icons/package'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Icon } from '#ui/parts/Icon.ts'

export const kindIcons: Readonly<Record<MailKind, Icon>> = { letter: Mail, registeredNotice: Bell, parcel: Package }
