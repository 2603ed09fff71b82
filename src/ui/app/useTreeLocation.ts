// Where each desk is: the one that is shown follows the address, one that was put aside stays where it was left.
import { createContext, useContext } from 'react'
import type { BaseLocationHook, BaseSearchHook, RouterObject } from 'wouter'

/** The place of a desk that was put aside; `go` is where an act that ends meanwhile would have led. */
type AsidePlace = { readonly href: string; readonly go: (href: string) => void }

export const AsideContext = createContext<AsidePlace | undefined>(undefined)
export const AddressContext = createContext<RouterObject | undefined>(undefined)

const useAddress = (): RouterObject => {
  const router = useContext(AddressContext)
  if (router === undefined) throw new Error('a desk without an address')
  return router
}

/** The path of a desk. */
export const useTreeLocation: BaseLocationHook = () => {
  const router = useAddress()
  const aside = useContext(AsideContext)
  const [path, navigate] = router.hook(router)
  return aside === undefined ? [path, navigate] : [aside.href.split('?')[0] ?? '/', aside.go]
}

/** What follows the path. */
export const useTreeSearch: BaseSearchHook = () => {
  const router = useAddress()
  const aside = useContext(AsideContext)
  const search = router.searchHook(router)
  return aside === undefined ? search : (aside.href.split('?')[1] ?? '')
}
