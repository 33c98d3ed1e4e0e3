import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/*
 * Imports go one way: i18n, client, transport → components → features → app. A feature never imports another.
 * Written with the core rule: one more plugin and its resolver would say no more than these lines.
 */
const features = readdirSync('src/features');
const forbid = (files, groups, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

const literalText = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Text that people read lives in src/i18n.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder|label|description|heading)$/] > Literal[value=/\\p{L}/u]',
    message: 'Text that people read lives in src/i18n.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/client/schema.d.ts', 'src/theme', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...literalText],
      'max-lines': ['error', { max: 150 }],
    },
  },
  forbid(
    ['src/{i18n,client,transport}/**'],
    ['@/components/*', '@/features/*', '@/app/*'],
    'The ground floor knows no page.',
  ),
  forbid(['src/components/**'], ['@/features/*', '@/app/*'], 'Shared components know no feature.'),
  ...features.map((feature) =>
    forbid(
      [`src/features/${feature}/**`],
      ['@/app/*', '@/features/*', '../*'],
      'A feature knows neither the application around it nor another feature.',
    ),
  ),
);
