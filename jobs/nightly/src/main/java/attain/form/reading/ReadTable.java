package attain.form.reading;

/**
 * A table whose rows have been read and not yet settled.
 *
 * @param binding where its columns stand
 * @param body its rows
 * @param cells the values beside it
 */
record ReadTable(Binding binding, TableBody body, SideCells cells) {
}
