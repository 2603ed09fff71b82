// The faces that a prestation can wear; the settings keep their names.
import Bed from 'lucide-react/icons/bed'
import BookOpen from 'lucide-react/icons/book-open'
import Bus from 'lucide-react/icons/bus'
import Coffee from 'lucide-react/icons/coffee'
import HandHeart from 'lucide-react/icons/hand-heart'
import Luggage from 'lucide-react/icons/luggage'
import Package from 'lucide-react/icons/package'
import PlugZap from 'lucide-react/icons/plug-zap'
import Printer from 'lucide-react/icons/printer'
import Scissors from 'lucide-react/icons/scissors'
import Shirt from 'lucide-react/icons/shirt'
import ShowerHead from 'lucide-react/icons/shower-head'
import Utensils from 'lucide-react/icons/utensils'
import WashingMachine from 'lucide-react/icons/washing-machine'
import type { Icon } from '#ui/parts/Icon.ts'

/** By the name that a prestation carries in the settings (lucide's own). */
const prestationIcons: Readonly<Record<string, Icon>> = {
  coffee: Coffee, utensils: Utensils, 'shower-head': ShowerHead, 'washing-machine': WashingMachine,
  luggage: Luggage, 'plug-zap': PlugZap, shirt: Shirt, scissors: Scissors, 'book-open': BookOpen, 'hand-heart': HandHeart,
  bed: Bed, printer: Printer, package: Package, bus: Bus,
}

/** A prestation's icon; a hand for one whose name this version does not know. */
export const prestationIcon = (name: string): Icon => prestationIcons[name] ?? HandHeart
