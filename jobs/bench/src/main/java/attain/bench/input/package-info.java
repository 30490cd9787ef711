/**
 * Input folders of any size: the product's own forms and reference data, a made-up part
 * of a province, and files that are read without one error. Every value follows from the
 * seed and its place, so the same parameters make the same bytes. All of it is
 * illustrative. Entry points: the classes named after what they write.
 */
@org.jspecify.annotations.NullMarked
package attain.bench.input;
