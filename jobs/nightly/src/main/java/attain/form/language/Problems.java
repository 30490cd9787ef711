package attain.form.language;

import java.util.List;

import attain.form.FormProblem;

/**
 * Collects what is wrong in one file.
 *
 * @param file name of the file
 * @param list where problems go, in the order met
 * @param grammar what the parser asked for on the way
 */
record Problems(String file, List<FormProblem> list, Grammar grammar) {

	void add(int line, String message) {
		this.list.add(new FormProblem(this.file, line, message));
	}

}
