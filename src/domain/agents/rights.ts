// What a role sees and does (metier.md §9). Roles limit screens and gestures, not the key: the security page says so.
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'

/** `browse`: lists of people beyond those of the day. `grounds`: why someone was refused, struck off, excused. */
export type Right =
  | 'welcome' | 'browse' | 'files' | 'grounds' | 'decide' | 'figures' | 'export' | 'settings' | 'agents' | 'tablets' | 'import' | 'audit' | 'archive' | 'erase'

const from: Readonly<Record<Right, Role>> = {
  welcome: 'desk', browse: 'worker', files: 'worker', grounds: 'worker', decide: 'manager', figures: 'manager', export: 'manager', settings: 'manager',
  agents: 'manager', tablets: 'manager', import: 'manager', audit: 'manager', archive: 'manager', erase: 'manager',
}

/** Says whether a role has at least the rank of another. */
export const isAtLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least)

/** The role from which a right is had. */
export const leastRole = (right: Right): Role => from[right]

/** Says whether a role has a right. */
export const has = (role: Role, right: Right): boolean => isAtLeast(role, from[right])
