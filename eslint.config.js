import { defineConfig } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.{ts,tsx}", "tests/**/*.ts"];

/** Pure by promise: the day, identities and the acting person come in as arguments. */
const inner = [
  "src/{calendar,policy,answers,coach,wording}/**/*.{ts,tsx}",
  "src/**/{decide,state,events,facts,form}.ts",
];
const impure = ["Date", "process", "performance", "crypto", "fetch", "setTimeout", "setInterval", "console"].map(
  (name) => ({ name, message: "This file is pure: take what it needs as an argument." }),
);

export default defineConfig(
  { ignores: ["dist/", "data/", "node_modules/", "test-results/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-implicit-coercion": ["error", { allow: ["!!"] }],
      "max-lines": ["error", 300],
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], rules: { "no-unused-vars": "error" } },
  {
    files: ["{src,tests}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, jsxA11y.flatConfigs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    settings: { "jsx-a11y": { attributes: { for: ["for"] } } },
    rules: {
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a sentence; handlers are async because their interface is; `() => act()` hides nothing.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // A type parameter used once still names what a caller gets back from a row or a body.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // `{ secret, ...rest }` is how a field is left out; a parameter may be there for its interface.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // Preact's `class` and `for`; the rule knows only React's names.
      "jsx-a11y/label-has-associated-control": ["error", { assert: "either" }],
    },
  },
  {
    // Markup runs long without being involved.
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: inner,
    ignores: [...tests, "src/{web,storage,print,cli,demo}/**"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes in as an argument." },
        { object: "Temporal", property: "Now", message: "Today comes in as an argument." },
      ],
    },
  },
  {
    files: tests,
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
);
