// React's development build takes a stack for each element that it makes, to say in a warning who made it: a tenth of the time of these tests.
// It stops by itself at ten thousand a second; here it is told that so many were made. Every warning is still said.
import * as React from 'react'

const inside: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')

if (typeof inside !== 'object' || inside === null || !('recentlyCreatedOwnerStacks' in inside)) throw new Error('React counts its stacks elsewhere')

Object.defineProperty(inside, 'recentlyCreatedOwnerStacks', { configurable: true, get: () => Infinity, set: () => {} })
