package attain.form;

/**
 * Turns the key of a person or an enterprise into a word that leads back to nobody. The
 * secret comes from outside: forms know no files. Safe for many threads.
 */
@FunctionalInterface
public interface KeyHash {

	/** The same word for the same key, as long as the secret is the same. */
	String of(String key);

}
