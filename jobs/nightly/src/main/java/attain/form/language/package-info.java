/**
 * The binding language of {@code input/forms}: what a form's YAML can say, as records,
 * and its strict reader {@link attain.form.language.FormFile}. Knows no cells.
 */
@org.jspecify.annotations.NullMarked
package attain.form.language;
