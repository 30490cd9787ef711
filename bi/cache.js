// What Framework keeps between builds in src/.observablehq/cache, put right before each build.
import {mkdirSync, readFileSync, readdirSync, rmSync} from "node:fs";

const cache = "src/.observablehq/cache";
const client = "node_modules/@observablehq/framework/dist/client";

/** Removes the answers of the last build: Framework would show them again, whatever night it is. */
export function forgetAnswers() {
    rmSync(cache, {recursive: true, force: true});
}

/**
 * Says that every package which Framework's own client could load on demand is known.
 * The client names them (react-dom, mermaid, ...) even if no page uses them, and a build asks the registry for the newest version of each
 * name that has no folder here. Nothing is ever loaded from these empty folders; a page imports from node_modules.
 */
export function rememberPackages() {
    for (const file of readdirSync(client, {recursive: true}).filter((name) => name.endsWith(".js"))) {
        for (const [, name] of readFileSync(`${client}/${file}`, "utf8").matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) {
            mkdirSync(`${cache}/_npm/${name}@0.0.0`, {recursive: true});
        }
    }
}
