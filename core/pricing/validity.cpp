#include "pricing/validity.h"
