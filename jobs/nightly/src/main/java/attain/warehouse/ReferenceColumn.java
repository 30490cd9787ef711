package attain.warehouse;

/**
 * One column of a reference table.
 *
 * @param name name in the CSV header and in SQL
 * @param type what it holds
 * @param required whether it must not be blank
 */
record ReferenceColumn(String name, ReferenceType type, boolean required) {
}
