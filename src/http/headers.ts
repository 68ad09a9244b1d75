import cors from 'cors'
import type { RequestHandler } from 'express'
import { correlationIdOf, roleOf } from '../caller.ts'
import type { Config } from '../config.ts'
import type { CallerLocals } from '../context.ts'

const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Who asks, and under which id the log has it. */
export function identify(config: Config): RequestHandler {
  return (request, response, next) => {
    const locals = response.locals as CallerLocals
    locals.role = roleOf(request.get('authorization'), config)
    locals.correlationId = correlationIdOf(request.get('x-request-id'))
    response.set('x-request-id', locals.correlationId)
    next()
  }
}

/** Nothing here is to be framed, guessed at or run; pages that need more say so themselves. */
export function securityHeaders(): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    next()
  }
}

/** Which web pages may ask: by default those served from this machine, on any port. */
export function crossOrigin({ origins }: Config): RequestHandler {
  return cors({
    origin: origins === null ? LOCAL_ORIGIN : origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'x-request-id', 'apollo-require-preflight'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  })
}
