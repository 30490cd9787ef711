// Builds the pages from a published night, without a network, and reads them in Chromium.
import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {fileURLToPath} from "node:url";
import {findSnapshot} from "../snapshot.js";
import {launch, open, serve} from "./site.js";

const home = fileURLToPath(new URL("..", import.meta.url));
const marts = `${process.env.ATTAIN_OUTPUT ?? `${home}/../output`}/marts`;
const counts = ["targets", "met", "not_met", "not_applicable", "no_information", "due_later"];
let browser;
let site;

before(async () => {
    assert.ok(findSnapshot(), "Publish a night first: ./attain run, or let ATTAIN_OUTPUT name a folder that holds one.");
    // What an earlier build left behind must not be shown.
    mkdirSync(`${home}/src/.observablehq/cache/data`, {recursive: true});
    writeFileSync(`${home}/src/.observablehq/cache/data/scoreboard.json`, "[]");
    const build = spawnSync(process.execPath, ["build.js", "build"], {
        cwd: home,
        encoding: "utf8",
        env: {...process.env, NODE_OPTIONS: `--import=${new URL("offline.js", import.meta.url)}`},
    });
    assert.equal(build.status, 0, build.stdout + build.stderr);
    site = await serve(new URL("../dist/", import.meta.url));
    browser = await launch();
});

after(async () => {
    await browser?.close();
    site?.close();
});

/** The rows of a CSV without quoted cells, as objects by column name. */
function rowsOf(csv) {
    const [head, ...lines] = readFileSync(csv, "utf8").replace(/^\uFEFF/, "").trim().split(/\r?\n/).map((line) => line.split(","));
    return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

test("the overview shows the counts of mart.plan_scoreboard", async () => {
    const {page} = await open(browser, `${site.address}/index.html`);
    const shown = await page.locator("td[data-plan]").evaluateAll((cells) =>
        cells.map((cell) => [cell.dataset.plan, cell.dataset.count, cell.innerText]));
    const published = rowsOf(`${marts}/plan_scoreboard.csv`).flatMap((plan) => counts.map((count) => [plan.plan_code, count, plan[count]]));
    assert.ok(published.length > 0);
    assert.deepEqual(shown.sort(), published.sort());
});

test("every number of the overview leads to as many targets", async () => {
    const {page} = await open(browser, `${site.address}/index.html`);
    const links = await page.locator("td[data-plan] a").evaluateAll((all) => all.map((link) => [link.href, link.innerText]));
    const [href, number] = links.find(([, text]) => text !== "0");
    const list = await open(browser, href);
    assert.equal(await list.page.locator("main tbody tr").count(), Number(number));
    assert.match(await list.page.locator("#found").innerText(), new RegExp(`^${number} / `));
});

for (const file of readdirSync(`${home}/src`).filter((name) => name.endsWith(".md"))) {
    test(`${file} opens without an error and asks nobody else for anything`, async () => {
        const {page, troubles} = await open(browser, `${site.address}/${file.replace(/md$/, "html")}`);
        assert.deepEqual(troubles, []);
        assert.match(await page.locator("#observablehq-header").innerText(), /data as of \d{4}-\d\d-\d\d/);
        await page.close();
    });
}

for (const file of ["trajectories.html", "districts.html"]) {
    test(`${file} draws every choice that it offers`, async () => {
        const {page, troubles} = await open(browser, `${site.address}/${file}`);
        const offered = page.locator("main select").first();
        for (const choice of await offered.locator("option").evaluateAll((all) => all.map((option) => option.value))) {
            await offered.selectOption(choice);
            await page.waitForFunction(() => document.querySelector("main figure svg, main svg"));
        }
        assert.deepEqual(troubles, []);
        assert.equal(await page.locator(".observablehq--error").count(), 0);
    });
}
