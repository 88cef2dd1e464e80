import { Router } from 'express';
import { z } from 'zod';
import { notFound } from '../errors.ts';
import type { DevelopmentIssuer } from '../identity/development-issuer.ts';
import { parsePart } from './parse-request.ts';
import { readJson } from './read-body.ts';
import type { Handler } from './request-locals.ts';
import { apiHeaders } from './security-headers.ts';

const tokenRequest = z.strictObject({ user: z.string() });

/** Sign-in without a password, mounted only when there is a development issuer, which production refuses. */
export function developmentRoutes({ users, jwks, sign }: DevelopmentIssuer): Router {
  const router = Router();
  router.use(...apiHeaders());
  router.get('/users', (...[, response]) => {
    response.json({
      users: users.flatMap(({ id, name, memberships }) =>
        memberships.map(({ organisation, role }) => ({ id, name, organisation, role })),
      ),
    });
  });
  router.get('/jwks', (...[, response]) => {
    response.json(jwks);
  });
  const giveToken: Handler = async (request, response) => {
    const { user: id } = parsePart(tokenRequest, await readJson(request, response), 'body');
    const user = users.find((candidate) => candidate.id === id);
    if (user === undefined) throw notFound();
    response.json(await sign(user));
  };
  router.post('/token', giveToken);
  return router;
}
