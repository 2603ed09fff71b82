import type { MiddlewareHandler } from 'hono'

// Nothing comes from elsewhere, nothing inline runs, and no text becomes code or a script's address (Trusted Types, where the
// browser has them; the one policy is in src/main.tsx). 'wasm-unsafe-eval' lets Argon2id compile, and allows no script.
// blob: is the square that a camera reads, and the pictures of files. No HSTS: it would lock a shelter's address on https before it
// has a certificate that lasts (toolchain.md).
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

// The camera reads the square of a new tablet; the rest is nothing that a desk needs.
const permissions = [
  'camera=(self)',
  ...['accelerometer', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'].map((name) => `${name}=()`),
].join(', ')

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Puts the same protective headers on every answer, refusals included. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
}
