// Runs in the page beside the renderer: draws one card and returns what is wrong with it, one sentence each.
'use strict';

// Read by the renderer itself and so missing from its property lists.
const structural = new Set(['type', '$schema', 'fallback', 'requires', 'body', 'actions', 'items', 'columns', 'rows', 'cells', 'inlines']);

function watchUnknownProperties(warnings) {
  const prototype = AdaptiveCards.SerializableObject.prototype;
  const parse = prototype.internalParse;
  prototype.internalParse = function (source, context) {
    if (source && typeof source === 'object') {
      const schema = this.getSchema();
      const known = new Set(Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i).name));
      for (const name of Object.keys(source)) {
        if (!known.has(name) && !structural.has(name)) warnings.push(`Unknown property "${name}" of ${source.type ?? this.constructor.name}`);
      }
    }
    return parse.call(this, source, context);
  };
  return () => { prototype.internalParse = parse; };
}

// Every container style has the default style's text colours; the renderer would take colours of its own.
function withForegrounds(host) {
  for (const style of Object.values(host.containerStyles)) style.foregroundColors ??= host.containerStyles.default.foregroundColors;
  return host;
}

async function imagesSettled() {
  const pending = Array.from(document.images).filter((image) => !image.complete);
  await Promise.all(pending.map((image) => new Promise((done) => { image.onload = image.onerror = done; })));
}

async function drawCard(cardText, hostConfigText) {
  const warnings = [];
  const stopWatching = watchUnknownProperties(warnings);
  const markdown = window.markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };

  // The renderer checks "lang" by a global regular expression, which remembers where it stopped and so refuses every second card.
  AdaptiveCards.AdaptiveCard.langProperty.regEx.lastIndex = 0;

  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(withForegrounds(JSON.parse(hostConfigText)));
  const source = JSON.parse(cardText);
  const context = new AdaptiveCards.SerializationContext();
  // Otherwise the renderer's newest version is taken, and what Teams does not know yet passes.
  context.targetVersion = AdaptiveCards.Version.parse(source.version, context) ?? context.targetVersion;
  card.parse(source, context);
  stopWatching();

  const element = card.render();
  document.getElementById('card').replaceChildren(...(element ? [element] : []));
  if (!element) warnings.push('Nothing was drawn');
  await imagesSettled();

  const parsed = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  for (const found of [...parsed, ...card.validateProperties().validationEvents]) {
    warnings.push(`${AdaptiveCards.ValidationEvent[found.event]}: ${found.message}`);
  }
  return [...new Set(warnings)];
}

function findOverflow() {
  const edge = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > edge) found.push(`The page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll('#card *')) {
    const text = (element.textContent || element.tagName).trim().slice(0, 40);
    if (element.getBoundingClientRect().right > edge + 1) found.push(`Sticks out: ${text}`);
    const hides = getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, textarea, select');
    if (hides && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) found.push(`Cut off: ${text}`);
  }
  return [...new Set(found)];
}
