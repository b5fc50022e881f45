/** A page to leaf through every picture of the console: `node gallery.mjs FOLDER`; each screen with its languages and lights beside. */
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Write the page into the folder of pictures, and give how many it shows. */
export function gallery(folder) {
  const looks = readdirSync(folder).filter((each) => statSync(`${folder}/${each}`).isDirectory()).sort();
  const names = [...new Set(looks.flatMap((look) => readdirSync(`${folder}/${look}`)))].filter((each) => each.endsWith(".png")).sort();
  const shown = names.map((name) => {
    const sides = looks.filter((look) => readdirSync(`${folder}/${look}`).includes(name));
    const pictures = sides.map((look) => `<figure><a href="${look}/${name}"><img src="${look}/${name}" alt="" loading="lazy"></a><figcaption>${look}</figcaption></figure>`);
    return `<section id="${name}"><h2>${name.replace(".png", "")}</h2><div>${pictures.join("")}</div></section>`;
  });
  const ways = names.map((name) => `<a href="#${name}">${name.replace(".png", "")}</a>`).join(" ");
  writeFileSync(`${folder}/index.html`, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Giahan: the console in pictures</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; grid-template-columns: 240px 1fr; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 12px; display: grid; align-content: start; gap: 2px; }
main { padding: 12px; }
section > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(360px, 1fr)); gap: 12px; }
figure { margin: 0; }
img { width: 100%; border: 1px solid GrayText; }
</style>
<nav>${ways}</nav>
<main>${shown.join("")}</main>
</html>
`);
  return names.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(gallery(process.argv[2]));
