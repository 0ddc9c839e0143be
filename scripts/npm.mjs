// @ts-check
/**
 * Builds the npm package from npm/, the module, the one script, the licences and the scenarios: `node scripts/npm.mjs`
 * builds dist/npm after everything else in dist.
 */
import { build } from "esbuild";
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
const PACKAGE = new URL("dist/npm/", ROOT);
/** What the package takes over as it stands, by its name there. */
const TAKEN = {
  "README.md": "npm/README.md",
  "CHANGELOG.md": "CHANGELOG.md",
  "LICENSE-APACHE": "LICENSE-APACHE",
  "LICENSE-MIT": "LICENSE-MIT",
  "NOTICE.txt": "dist/NOTICE.txt",
  "index.d.ts": "npm/index.d.ts",
  "element.js": "dist/coverage-estimator.js",
  "element.d.ts": "npm/element.d.ts",
  "slim.d.ts": "npm/slim.d.ts",
  "model.d.ts": "src/wasm.d.ts",
  "coverage_estimator.wasm": "dist/pkg/coverage_estimator_bg.wasm",
  "icd10cm.codes": "data/icd10cm-2026-04.codes",
};

async function buildPackage() {
  await rm(PACKAGE, { recursive: true, force: true });
  await mkdir(PACKAGE, { recursive: true });
  const taken = Object.entries(TAKEN).map(([name, source]) => copyFile(new URL(source, ROOT), new URL(name, PACKAGE)));
  await Promise.all([
    ...taken,
    bundle(),
    writeManifest(),
    cp(new URL("tests/scenarios/", ROOT), new URL("vectors/", PACKAGE), { recursive: true }),
  ]);
}

/** The entries share what they have in common, so that whoever imports two of them has one module. */
async function bundle() {
  await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: ["npm/index.js", "npm/node.js", "npm/slim.js"],
    outdir: fileURLToPath(PACKAGE),
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    external: ["node:fs/promises"],
    target: ["es2022"],
    charset: "utf8",
    logLevel: "warning",
  });
}

/** The version is the crate's: one program under two names. */
async function writeManifest() {
  const [manifest, crate] = await Promise.all(["npm/manifest.json", "Cargo.toml"].map((path) => readFile(new URL(path, ROOT), "utf8")));
  const version = /^version = "(.+)"$/m.exec(crate ?? "")?.[1];
  if (version === undefined) throw new Error("Cargo.toml states no version.");
  const { name, ...rest } = JSON.parse(manifest ?? "");
  await writeFile(new URL("package.json", PACKAGE), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildPackage();
  console.log("Built dist/npm.");
}
