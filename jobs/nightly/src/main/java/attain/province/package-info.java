/**
 * A province's own folder, apart from the program: made once from what the program
 * brings, and told at every upgrade what is new there. Entry point:
 * {@link attain.province.ProvinceFolder}. Never changes or removes a file that is there,
 * and knows neither the database nor what a table means: which rows a new province begins
 * with is data, {@code reference.csv} beside this class.
 */
@org.jspecify.annotations.NullMarked
package attain.province;
