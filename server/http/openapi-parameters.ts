import { z } from 'zod';
import type { Endpoint } from '../../shared/api/endpoint.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: unknown;
}

export function pathParameters({ params }: Endpoint): readonly Parameter[] {
  return propertiesOf(params).map(({ name, schema }) => ({ name, in: 'path', required: true, schema }));
}

/** As text in the address: a number that arrives as text is described as the number it becomes. */
export function queryParameters({ query }: Endpoint): readonly Parameter[] {
  return propertiesOf(query).map(({ name, schema, required }) => ({ name, in: 'query', required, schema }));
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

function propertiesOf(schema: z.ZodType) {
  const { properties, required } = objectSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    required: required.includes(name),
  }));
}
