// The published night: where it is, and what it answers.
import {existsSync, realpathSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {DuckDBInstance} from "@duckdb/node-api";

/** The file behind attain.duckdb in ATTAIN_OUTPUT (default: output beside this folder), or undefined if no night was published. */
export function findSnapshot() {
    const output = process.env.ATTAIN_OUTPUT ?? fileURLToPath(new URL("../output", import.meta.url));
    const file = `${output}/attain.duckdb`;
    return existsSync(file) ? realpathSync(file) : undefined;
}

/** The rows of one SELECT over the snapshot as JSON text: numbers as they are, dates as 2023-12-14, what is missing as null. */
export async function answer(query) {
    const snapshot = await DuckDBInstance.create(process.env.ATTAIN_SNAPSHOT ?? findSnapshot(), {access_mode: "READ_ONLY"});
    const connection = await snapshot.connect();
    const rows = await connection.runAndReadAll(`select to_json(answer)::varchar from (\n${query}\n) as answer`);
    return `[${rows.getRows().join(",\n")}]`;
}
