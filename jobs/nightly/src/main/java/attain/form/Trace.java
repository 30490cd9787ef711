package attain.form;

import java.util.function.Supplier;

/**
 * Is told where the tables of a file were found, for people who want to see it. The night
 * listens to nothing, and then nothing is made.
 */
@FunctionalInterface
public interface Trace {

	/** Listens to nothing. */
	Trace NONE = (table) -> {
	};

	/**
	 * A table was found, or, told a second time of the same sheet and table, its rows
	 * were read.
	 */
	void table(Supplier<TableTrace> table);

}
