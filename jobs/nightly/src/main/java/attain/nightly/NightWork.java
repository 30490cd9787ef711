package attain.nightly;

/** The work of a step. May be run again after it broke off anywhere. */
interface NightWork {

	void run() throws Exception;

}
