// @ts-check

/** The ends of the span, each with a picture of its course. */
const ENDS = ["low", "high"];

/** Returns the place of each end's picture, over the table of the same figures. */
export function pictures() {
  return ENDS.map(picture).join("\n            ");
}

/** @param {string} end */
function picture(end) {
  return `<figure class="picture" id="picture-${end}">
              <figcaption class="picture-title"></figcaption>
              <div class="picture-view">
                <svg viewBox="0 0 320 123" aria-hidden="true">
                  <defs>
                    <pattern id="${end}-notCovered" width="6" height="6" patternUnits="userSpaceOnUse">
                      <rect class="ground" width="6" height="6" />
                      <path class="ink" d="M0 6 L6 0 M0 0 L6 6" />
                    </pattern>
                    <pattern id="${end}-plan" width="6" height="6" patternUnits="userSpaceOnUse">
                      <rect class="ground" width="6" height="6" />
                      <path class="ink" d="M0 6 L6 0" />
                    </pattern>
                    <pattern id="${end}-rest" width="6" height="6" patternUnits="userSpaceOnUse">
                      <rect class="ground" width="6" height="6" />
                      <path class="ink" d="M0 3 L6 3" />
                    </pattern>
                    <pattern id="${end}-discount" width="6" height="6" patternUnits="userSpaceOnUse">
                      <rect class="ground" width="6" height="6" />
                      <circle class="dot" cx="3" cy="3" r="0.8" />
                    </pattern>
                  </defs>
                  <g class="picture-drawing"></g>
                </svg>
              </div>
              <div class="scroll" role="region" tabindex="0" aria-labelledby="picture-${end}-title">
                <table>
                  <caption class="unseen" id="picture-${end}-title" data-word="picture.table.${end}"></caption>
                  <thead>
                    <tr>
                      <th scope="col" data-word="picture.visits"></th>
                      <th scope="col" class="amount yours" data-word="picture.eachYou"></th>
                      <th scope="col" class="amount" data-price="known"><span data-when="plan" data-word="picture.eachPlan"></span><span data-when="pip work" data-word="picture.eachInsurer"></span></th>
                      <th scope="col" class="amount" data-price="known" data-word="picture.eachDiscount"></th>
                      <th scope="col" class="amount" data-price="open" data-word="picture.eachBilled" hidden></th>
                    </tr>
                  </thead>
                  <tbody></tbody>
                  <tfoot></tfoot>
                </table>
              </div>
            </figure>`;
}
