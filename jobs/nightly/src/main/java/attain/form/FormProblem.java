package attain.form;

/**
 * Something wrong in a form's YAML.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param message what is wrong and what would be right
 */
public record FormProblem(String file, int line, String message) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.message;
	}

}
