// The built pages on a local port, and a browser that is let out to nowhere else.
import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import {extname} from "node:path";
import {chromium} from "playwright-core";

const types = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"};

/** Serves a folder as any plain web server does; close() ends it. */
export async function serve(folder) {
    const server = createServer(async (request, response) => {
        const path = new URL(request.url, "http://any").pathname;
        try {
            const body = await readFile(new URL(`.${path === "/" ? "/index.html" : path}`, folder));
            response.writeHead(200, {"content-type": types[extname(path) || ".html"] ?? "application/octet-stream"}).end(body);
        } catch {
            response.writeHead(404).end();
        }
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

/** Chromium of the system; where it lies elsewhere, CHROMIUM says so. */
export function launch() {
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
    });
}

/** Opens a page and waits for what it computes. Troubles: console errors, failed requests, and whatever asked for another host. */
export async function open(browser, address, viewport = {width: 1280, height: 900}) {
    const page = await browser.newPage({viewport});
    const troubles = [];
    await page.route((url) => !url.href.startsWith(new URL(address).origin), (route) => {
        troubles.push(`asked for ${route.request().url()}`);
        return route.abort();
    });
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("response", (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector(".observablehq--error")
        || (!document.querySelector("main observablehq-loading") && document.querySelector("main table tbody tr")));
    return {page, troubles};
}
