/**
 * Addresses (path and query) that are never answered with the app's page: the endpoint's words, whose caller must
 * learn that there is no network, and files, whose name ends with an extension.
 */
export const notThePage: readonly RegExp[] = [/^\/v1(?:[/?]|$)/, /^[^?]*\.[^/?]+(?:\?|$)/]
