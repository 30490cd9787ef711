// Builds the pages into dist/, or serves them while you change them (preview).
// Result: 0, or 4 if there is no snapshot to read, or what Observable Framework exits with. An older dist/ stands until the new one is whole.
import {spawnSync} from "node:child_process";
import {existsSync, renameSync, rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {forgetAnswers, rememberPackages} from "./cache.js";
import {findSnapshot} from "./snapshot.js";

const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
const command = process.argv[2];

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const snapshot = findSnapshot();
if (snapshot === undefined) {
    console.error("Chưa có bản chụp attain.duckdb: hãy chạy ./attain run, hoặc đặt ATTAIN_OUTPUT là thư mục kết quả.");
    console.error("[There is no snapshot attain.duckdb: run ./attain run, or let ATTAIN_OUTPUT name the output folder.]");
    process.exit(4);
}

forgetAnswers();
rememberPackages();
const run = spawnSync(process.execPath, [framework, ...process.argv.slice(2)], {
    stdio: "inherit",
    // All queries of one build read one night, even if the next is published meanwhile.
    env: {...process.env, ATTAIN_SNAPSHOT: snapshot, OBSERVABLE_TELEMETRY_DISABLE: "true"},
});
if (command === "build" && run.status === 0) {
    if (existsSync("dist")) rmSync("dist", {recursive: true});
    renameSync("dist.next", "dist");
}
process.exit(run.status ?? 3);
