#include "analysis/quotefilter.h"
