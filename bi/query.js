// Answers one file of src/data: `node query.js src/data/scoreboard.json.sql` writes its rows as JSON.
import {readFileSync} from "node:fs";
import {answer} from "./snapshot.js";

process.stdout.write(await answer(readFileSync(process.argv[2], "utf8")));
