/**
 * The data dictionary and the lineage of models, made of the SQL itself: what columns
 * hold is told by the comments of {@code sql/schema}, where they come from by the models
 * as DuckDB's parser reads them. Start with {@link attain.dictionary.DictionaryPages};
 * its main method writes {@code docs/dictionary} again.
 */
@NullMarked
package attain.dictionary;

import org.jspecify.annotations.NullMarked;
