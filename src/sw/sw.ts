/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import type { PrecacheEntry } from 'workbox-precaching'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { notThePage } from './notThePage.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] }

// Only what the build listed is kept, so that nothing about a person can end up in a cache.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [...notThePage] }))

// From the first visit on: a page that no worker holds does not make the next version wait.
clientsClaim()

// A new version waits: a reload under a half-filled form would lose it. The desk says when (desk.md §4).
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: unknown = event.data
  const asked = typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING'
  if (asked) event.waitUntil(self.skipWaiting())
})
