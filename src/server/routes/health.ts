import { answered, refused, type OpenRoute } from '../answer.ts'
import type { Ports } from '../ports.ts'
import type { Store } from '../store.ts'

const storeAnswers = async (store: Store): Promise<boolean> => {
  try {
    await store.centres()
    return true
  } catch {
    return false
  }
}

/** `GET /v1/health`: 503 with what is wrong, for whoever watches the host (sync.md, "Operations"). */
export const healthRoute = ({ store, hostFaults }: Pick<Ports, 'store' | 'hostFaults'>): OpenRoute => async () => {
  const faults = [...((await storeAnswers(store)) ? [] : ['store']), ...((await hostFaults?.()) ?? [])]
  return faults.length === 0 ? answered({ status: 'ok' }) : { ...refused('unavailable'), body: { error: 'unavailable', faults } }
}
