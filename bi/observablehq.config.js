import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {answer} from "./snapshot.js";

const [night] = JSON.parse(await answer(readFileSync("src/night.sql", "utf8")));

export default {
    title: "Attain",
    root: "src",
    output: "dist.next",
    style: "style.css",
    head: '<link rel="icon" href="data:,"><script>document.documentElement.lang = "vi";</script>',
    globalStylesheets: [], // the default is a font from the network
    preserveIndex: true, // links such as targets.html work on any web server
    preserveExtension: true,
    search: false,
    toc: false,
    pager: false,
    interpreters: {".sql": ["node", fileURLToPath(new URL("query.js", import.meta.url))]},
    header: `<span class="night">${night.as_of}</span>${night.notice ? `<strong class="notice">${night.notice}</strong>` : ""}`,
    footer: `${night.as_of} · đợt (generation) ${night.generation} · ${night.program_version}`,
    home: "Attain",
    pages: [
        {name: "Tổng quan · Overview", path: "/index"},
        {name: "Chỉ tiêu · Targets", path: "/targets"},
        {name: "Tiến độ · Trajectories", path: "/trajectories"},
        {name: "Huyện, xã · Districts", path: "/districts"},
        {name: "Nộp báo cáo · Filing", path: "/filing"},
    ],
};
