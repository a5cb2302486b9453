// Makes schema.json, the JSON Schema of stet.config.json for editors, of the valibot schema that checks a config.
// `node scripts/schema.mjs` writes it, from dist/; a test compares the two.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The JSON Schema of a config. */
export function makeSchema(configSchema) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'stet.config.json',
    description: 'How a folder of articles is taken through translation by stet.',
    ...convert(configSchema),
  };
}

const kinds = { string: 'string', boolean: 'boolean', number: 'number' };

/** Only what configs are made of; anything else must be taught here before it can be used there. */
function convert(schema) {
  const description = described(schema);
  return { ...(description === undefined ? {} : { description }), ...shape(schema) };
}

function shape(schema) {
  const [root, ...actions] = schema.pipe ?? [schema];
  if (root !== schema) return { ...convert(root), ...limits(root, actions) };
  switch (schema.type) {
    case 'optional':
      return { ...convert(schema.wrapped), ...(schema.default === undefined ? {} : { default: schema.default }) };
    case 'strict_object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(schema.entries).map(([key, entry]) => [key, convert(entry)])),
        ...required(schema.entries),
        additionalProperties: false,
      };
    case 'nullable':
      return { anyOf: [convert(schema.wrapped), { type: 'null' }] };
    case 'array':
      return { type: 'array', items: convert(schema.item) };
    case 'record':
      return { type: 'object', additionalProperties: convert(schema.value) };
    case 'union':
      return { anyOf: schema.options.map(convert) };
    case 'picklist':
      return { enum: [...schema.options] };
    default:
      if (!(schema.type in kinds)) throw new Error(`scripts/schema.mjs does not know what to make of ${schema.type}`);
      return { type: kinds[schema.type] };
  }
}

function required(entries) {
  const names = Object.keys(entries).filter((key) => !isOptional(entries[key]));
  return names.length === 0 ? {} : { required: names };
}

function isOptional(schema) {
  const root = schema.pipe?.[0] ?? schema;
  return root === schema ? schema.type === 'optional' : isOptional(root);
}

function described(schema) {
  return schema.pipe?.find((item) => item.kind === 'metadata' && item.type === 'description')?.description;
}

function limits(root, actions) {
  const least = actions.find((action) => action.type === 'min_length')?.requirement;
  if (least === undefined) return {};
  return base(root).type === 'array' ? { minItems: least } : { minLength: least };
}

function base(schema) {
  const root = schema.pipe?.[0] ?? schema;
  return root === schema ? schema : base(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { configSchema } = await import('../dist/workspace/config.js');
  const path = fileURLToPath(new URL('../schema.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify(makeSchema(configSchema), null, 2)}\n`);
}
